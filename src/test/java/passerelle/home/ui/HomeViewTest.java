package passerelle.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class HomeViewTest extends SpringBrowserlessTest {

    @Autowired
    private Users users;

    @Autowired
    private TestCities cities;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void saysSoWhenNothingWaits() {
        users.signIn(Role.EXPERT);

        UI.getCurrent().navigate("");

        assertThat(headings()).containsExactly("Nothing waits for you.");
    }

    @Test
    void beginsWithOneSentenceAndOneButton(@Autowired TestAssessments assessments) {
        var city = cities.add("it-valmora", "Valmora");
        assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, city);

        UI.getCurrent().navigate("");

        assertThat(headings()).hasSize(1).first().asString().startsWith("Your Index 2026 is due on");
        assertThat($(Anchor.class).withClassName("primary-link").all()).hasSize(1);
    }

    @Test
    void tellsAContributorHowManyQuestionsAreOpen(@Autowired TestAssessments assessments) {
        var city = cities.add("it-valmora", "Valmora");
        assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.CONTRIBUTOR, city);

        UI.getCurrent().navigate("");

        assertThat(headings()).hasSize(1).first().asString().endsWith("83 questions are open, in 17 areas.");
    }

    private List<String> headings() {
        return $(H1.class).all().stream().map(H1::getText).toList();
    }
}
