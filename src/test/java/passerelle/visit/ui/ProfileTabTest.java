package passerelle.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.ui.Prose;
import passerelle.support.TestVisits;
import passerelle.support.ViewTest;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.visit.profile.FindingDetails;
import passerelle.visit.profile.FindingKind;
import passerelle.visit.profile.FindingService;
import passerelle.visit.profile.ProfileDetails;
import passerelle.visit.profile.ProfileService;
import passerelle.visit.profile.ProfileStatus;

class ProfileTabTest extends ViewTest {

    @Autowired
    private TestVisits visits;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private FindingService findings;

    @Autowired
    private TextService texts;

    private CityId city;
    private AccountId expert;

    @BeforeEach
    void closeAVisit() {
        city = cities.add("it-valmora", "Valmora");
        expert = users.add(Role.EXPERT);
        var visit = visits.closed(city, 5, expert);
        users.signIn(expert);
        var finding = findings.record(visit, new FindingDetails("education", FindingKind.CONTRADICTS, ""));
        texts.save(new TextKey("finding", finding.value(), "text"), "Teachers get no training.", 0, "en");
    }

    @Test
    void letsTheExpertBeginTheDraftForTheRoundOfTheVisit() {
        open();

        press("Draft the profile");
        press("Begin the draft");

        assertThat(profiles.ofCity(city)).extracting(ProfileDetails::round).containsExactly(visits.round());
        assertThat($(TextArea.class).withCaption("Summary").exists()).isTrue();
    }

    @Test
    void savesSummaryAndRecommendationsWhileTheyAreTyped() {
        var profile = profiles.draft(city, visits.round());
        open();

        type("Summary", "A promising city.");
        type("Education", "Train teachers.");

        assertThat(texts.of("profile", profile.value()))
                .hasEntrySatisfying("summary", text -> assertThat(text.body()).isEqualTo("A promising city."))
                .hasEntrySatisfying(
                        "recommendation.education",
                        text -> assertThat(text.body()).isEqualTo("Train teachers."));
    }

    @Test
    void showsTheCityAnEmptyPlaceUntilItIsIssued() {
        written();
        users.signIn(Role.COORDINATOR, city);
        open();

        assertThat(shows(H2.class, "The intercultural profile is not issued yet"))
                .isTrue();
        assertThat($(Prose.class).exists()).isFalse();
    }

    @Test
    void issuesItToTheCity() {
        written();
        users.signIn(Role.SECRETARIAT);
        open();

        press("Issue the profile");
        press("Issue to the city");

        assertThat(profiles.ofCity(city)).extracting(ProfileDetails::status).containsExactly(ProfileStatus.ISSUED);
        users.signIn(Role.COORDINATOR, city);
        open();
        assertThat(shows(Prose.class, "A promising city.")).isTrue();
        open("cities/it-valmora/visit");
        assertThat(shows(Prose.class, "Teachers get no training.")).isTrue();
    }

    @Test
    void saysWhyAnEmptyProfileIsNotIssued() {
        profiles.draft(city, visits.round());
        users.signIn(Role.SECRETARIAT);
        open();

        press("Issue the profile");
        press("Issue to the city");

        assertThat(profiles.ofCity(city)).extracting(ProfileDetails::status).containsExactly(ProfileStatus.DRAFT);
    }

    @Test
    void leavesIssuingToTheSecretariat() {
        written();
        open();

        assertThat(offers("Issue the profile")).isFalse();
    }

    private void written() {
        var profile = profiles.draft(city, visits.round());
        texts.save(new TextKey("profile", profile.value(), "summary"), "A promising city.", 0, "en");
    }

    private void open() {
        open("cities/it-valmora/profile");
    }
}
