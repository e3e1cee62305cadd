package passerelle.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.home.WaitingLine;
import passerelle.shared.AccountId;
import passerelle.shared.ui.StatusBadge;
import passerelle.support.TestVisits;
import passerelle.support.ViewTest;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.visit.profile.ProfileService;

class ExpertHomeTest extends ViewTest {

    @Autowired
    private VisitWaiting waiting;

    @Autowired
    private TestVisits visits;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private TextService texts;

    private AccountId expert;

    @BeforeEach
    void addAnExpert() {
        expert = users.add(Role.EXPERT);
    }

    @Test
    void listsVisitsAheadFirstAndSaysWhatIsMissingBehind() {
        visits.closed(cities.add("it-valmora", "Valmora"), 40, expert);
        visits.planned(cities.add("pt-lunden", "Lunden"), -22, expert);
        users.signIn(expert);

        open("");

        assertThat($(ListItem.class).all().stream()
                        .filter(item -> item.getChildren().anyMatch(StatusBadge.class::isInstance))
                        .map(item -> item.getChildren().findFirst().orElseThrow())
                        .map(city -> ((Anchor) city).getText()))
                .containsExactly("Lunden", "Valmora");
        assertThat(shows(StatusBadge.class, "in 20 days")).isTrue();
        assertThat(shows(StatusBadge.class, "Profile to be drafted")).isTrue();
    }

    @Test
    void asksTheExpertToPrepareAndToConclude() {
        visits.closed(cities.add("it-valmora", "Valmora"), 40, expert);
        visits.planned(cities.add("pt-lunden", "Lunden"), -22, expert);
        users.signIn(expert);

        assertThat(waiting.lines(10))
                .extracting(WaitingLine::text)
                .containsExactlyInAnyOrder("visit.waiting.ahead", "visit.waiting.behind");
    }

    @Test
    void asksTheSecretariatToCloseAndToIssue() {
        visits.planned(cities.add("it-valmora", "Valmora"), 40, expert);
        var lunden = cities.add("pt-lunden", "Lunden");
        visits.closed(lunden, 40, expert);
        users.signIn(expert);
        var profile = profiles.draft(lunden, visits.round());
        texts.save(new TextKey("profile", profile.value(), "summary"), "A promising city.", 0, "en");
        users.signIn(Role.SECRETARIAT);

        assertThat(waiting.lines(10))
                .extracting(WaitingLine::link)
                .contains("cities/it-valmora/visit", "cities/pt-lunden/profile");
    }

    @Test
    void asksNothingOfTheCity() {
        var valmora = cities.add("it-valmora", "Valmora");
        visits.planned(valmora, 40, expert);
        users.signIn(Role.COORDINATOR, valmora);

        assertThat(waiting.lines(10)).isEmpty();
    }
}
