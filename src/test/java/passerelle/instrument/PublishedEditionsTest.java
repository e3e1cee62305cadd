package passerelle.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class PublishedEditionsTest {

    @Autowired
    private PublishedEditions published;

    @Autowired
    private EditionService editions;

    @Autowired
    private EditionDrafting drafting;

    @Autowired
    private EditionRegister register;

    @Autowired
    private Users users;

    private EditionId active;
    private EditionId draft;

    @BeforeEach
    void draft() {
        active = Acting.asSystem(() -> editions.active(Instrument.INDEX).id());
        draft = Acting.asSystem(() -> drafting.copy(active, "2031"));
        users.signOut();
    }

    @Test
    void keepsDraftsToThoseWhoWriteThem() {
        assertThat(published.all())
                .extracting(EditionSummary::id)
                .contains(active)
                .doesNotContain(draft);
        assertThat(published.find(Instrument.INDEX, "2031")).isEmpty();
        assertRefused(() -> published.get(draft), "instrument.error.none-active");
    }

    @Test
    void keepsWhatWasDiscardedToo() {
        Acting.asSystem(() -> {
            register.discard(draft, new Reason("not needed"));
            return draft;
        });

        assertThat(published.all()).extracting(EditionSummary::id).doesNotContain(draft);
        assertThat(published.find(Instrument.INDEX, "2031")).isEmpty();
    }

    @Test
    void tellsNamesAndNothingOfQuestionsAndWeights() {
        var edition = published.get(active);

        assertThat(edition.areas()).hasSize(17);
        assertThat(edition.indicators()).isEmpty();
        assertThat(edition.profile()).isEmpty();
        assertThat(edition.indices())
                .isNotEmpty()
                .allSatisfy(index -> assertThat(index.weights()).isEmpty());
    }
}
