package passerelle.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class TextServiceTest {

    @Autowired
    private TextService texts;

    @Autowired
    private TestTexts stories;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    private CityId city;
    private TextKey story;

    @BeforeEach
    void signInAsCoordinator(@Autowired TestCities cities) {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
        story = stories.open(city, Audience.CITY);
    }

    @Test
    void savesWhatIsTyped() {
        var saving = texts.save(story, "Once upon a time", 0, "en");

        assertThat(saving).isInstanceOfSatisfying(TextSaving.Saved.class, saved -> {
            assertThat(saved.text().version()).isEqualTo(1);
            assertThat(saved.text().savedBy()).startsWith("coordinator-");
        });
        assertThat(texts.read(story).body()).isEqualTo("Once upon a time");
    }

    @Test
    void changesNothingWhenTheSameIsSavedAgain() {
        texts.save(story, "Once", 0, "en");

        var again = texts.save(story, "Once", 0, "en");

        assertThat(again).isEqualTo(new TextSaving.Saved(texts.read(story)));
        assertThat(texts.read(story).version()).isEqualTo(1);
        assertThat(history()).hasSize(1);
    }

    @Test
    void overwritesNobodyAndShowsWhatStandsThere() {
        texts.save(story, "Hers", 0, "en");

        var mine = texts.save(story, "Mine", 0, "en");

        assertThat(mine).isEqualTo(new TextSaving.Collided(texts.read(story)));
        assertThat(texts.read(story).body()).isEqualTo("Hers");
        assertThat(history()).hasSize(1);
    }

    @Test
    void leavesOutWhatNoDatabaseKeeps() {
        texts.save(story, "Once\u0000 upon a time", 0, "en");

        assertThat(texts.read(story).body()).isEqualTo("Once upon a time");
        assertThat(texts.save(story, "Once\u0000 upon a time", 0, "en")).isInstanceOf(TextSaving.Saved.class);
        texts.setAside(story, "Never\u0000");
        assertThat(history()).extracting(AuditRow::after).containsExactlyInAnyOrder("Once upon a time", "Never");
    }

    @Test
    void keepsInTheHistoryWhatIsSetAside() {
        texts.save(story, "Hers", 0, "en");

        texts.setAside(story, "Mine");

        assertThat(texts.read(story).body()).isEqualTo("Hers");
        assertThat(history())
                .extracting(AuditRow::act, AuditRow::after)
                .containsExactlyInAnyOrder(tuple("text.written", "Hers"), tuple("text.set.aside", "Mine"));
    }

    @Test
    void correctsTheLanguageWithALineOfHistory() {
        texts.save(story, "Il était une fois", 0, "en");

        texts.correctLanguage(story, "fr", 1);

        assertThat(texts.read(story).language()).isEqualTo("fr");
        assertThat(texts.correctLanguage(story, "en", 1)).isInstanceOf(TextSaving.Collided.class);
        assertThat(history())
                .extracting(AuditRow::act, AuditRow::before, AuditRow::after)
                .contains(tuple("text.language", "en", "fr"));
    }

    @Test
    void correctsNoLanguageOfATextThatHasChangedSince() {
        texts.save(story, "Once", 0, "en");
        texts.save(story, "Il était une fois", 1, "fr");

        assertThat(texts.correctLanguage(story, "fr", 1)).isEqualTo(new TextSaving.Collided(texts.read(story)));
        assertThat(texts.correctLanguage(story, "fr", 2)).isEqualTo(new TextSaving.Saved(texts.read(story)));
        assertThat(history()).extracting(AuditRow::act).doesNotContain("text.language");
    }

    @Test
    void savesOverWhatTheWriterHasSeen() {
        texts.save(story, "Hers", 0, "en");

        texts.save(story, "Hers and mine", texts.read(story).version(), "en");

        assertThat(texts.read(story))
                .extracting(SavedText::body, SavedText::version)
                .containsExactly("Hers and mine", 2L);
        assertThat(history()).extracting(AuditRow::before).containsExactlyInAnyOrder("", "Hers");
    }

    @Test
    void namesWhoeverWroteLast() {
        texts.save(story, "Once", 0, "en");
        var first = texts.read(story).savedBy();
        users.signIn(Role.COORDINATOR, city);

        texts.correctLanguage(story, "fr", 1);
        assertThat(texts.read(story).savedBy()).startsWith("coordinator-").isNotEqualTo(first);
        assertThat(texts.read(story).body()).isEqualTo("Once");
    }

    @Test
    void setsAsideNothingThatIsTooLong() {
        assertRefused(() -> texts.setAside(story, "x".repeat(WrittenText.LONGEST + 1)), "text.error.long");
        assertThat(history()).isEmpty();
    }

    @Test
    void hidesAmongThoseOfSeveralObjectsWhatIsNotMeantForTheReader() {
        texts.save(story, "Once", 0, "en");
        var other = stories.open(city, Audience.CITY);
        texts.save(other, "Twice", 0, "en");
        var objects = List.of(story.objectId(), other.objectId());
        assertThat(texts.of("test", objects)).containsOnlyKeys(objects);

        users.signIn(Role.DELEGATE, city);

        assertThat(texts.of("test", objects)).isEmpty();
        assertThat(texts.of("test", story.objectId())).isEmpty();
    }

    @Test
    void canBeEmptied() {
        texts.save(story, "Once", 0, "en");

        texts.save(story, "", 1, "en");

        assertThat(texts.read(story).body()).isEmpty();
    }

    @Test
    void refusesAClosedText() {
        assertRefused(() -> texts.save(stories.closed(city), "Too late", 0, "en"), "text.collision");
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertRefused(() -> texts.save(story, "x".repeat(WrittenText.LONGEST + 1), 0, "en"), "text.error.long");
        assertThat(texts.read(story)).isEqualTo(SavedText.BLANK);
    }

    @Test
    void refusesWhoeverOnlyReadsIt() {
        texts.save(story, "Once", 0, "en");
        users.signIn(Role.ANALYST);

        assertThat(texts.read(story).body()).isEqualTo("Once");
        assertDenied(() -> texts.save(story, "Twice", 1, "en"));
    }

    @Test
    void hidesWhatIsNotMeantForTheReader() {
        var findings = stories.open(city, Audience.VISIT_TEAM);

        assertDenied(() -> texts.read(findings));
        assertDenied(() -> texts.save(findings, "Mine", 0, "en"));
        assertThat(texts.of("test", findings.objectId())).isEmpty();
    }

    @Test
    void knowsNoTextThatNoSubjectOwns() {
        for (var stranger : new TextKey[] {
            new TextKey("nobody", UUID.randomUUID(), "story"),
            new TextKey("test", UUID.randomUUID(), "story"),
            new TextKey("test", story.objectId(), "other")
        }) {
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> texts.save(stranger, "Mine", 0, "en"));
        }
    }

    private List<AuditRow> history() {
        return audit.ofObject(city, "test", story.objectId(), PageRequest.of(0, 10));
    }
}
