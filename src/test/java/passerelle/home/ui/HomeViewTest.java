package passerelle.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.support.ViewTest;

class HomeViewTest extends ViewTest {

    @Test
    void saysSoWhenNothingWaits() {
        users.signIn(Role.EXPERT);

        open("");

        assertThat(headings()).containsExactly("Nothing waits for you.");
    }

    @Test
    void beginsWithOneSentenceAndOneButton(@Autowired TestAssessments assessments) {
        var city = cities.add("it-valmora", "Valmora");
        assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, city);

        open("");

        assertThat(headings()).hasSize(1).first().asString().startsWith("Your Index 2026 is due on");
        assertThat($(Anchor.class).withClassName("primary-link").all()).hasSize(1);
    }

    @Test
    void tellsAContributorHowManyQuestionsAreOpen(@Autowired TestAssessments assessments) {
        var city = cities.add("it-valmora", "Valmora");
        assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.CONTRIBUTOR, city);

        open("");

        assertThat(headings()).hasSize(1).first().asString().endsWith("83 questions are open, in 17 areas.");
    }

    private List<String> headings() {
        return $(H1.class).all().stream().map(H1::getText).toList();
    }
}
