package passerelle.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class SubmissionFormTest extends SpringBrowserlessTest {

    @Autowired
    private AssessmentService rounds;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void actAsTheCoordinator() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void namesEveryOpenCoreIndicatorAndOffersNoWayToSubmit() {
        check(assessments.open(city, Instrument.INDEX, 2026));

        assertThat(words()).contains("Still needed: 73", "Without an answer: 10");
        assertThat($(Anchor.class, dialog()).all()).hasSize(83);
        assertThat($(Button.class).withText("Submit").exists()).isFalse();
    }

    @Test
    void submitsWithWarningsForAReason() {
        var id = assessments.answered(city, Instrument.INDEX, 2026);
        check(id);
        assertThat(words()).contains("Without explanation, file or link:");

        test($(Button.class).withText("Submit").single()).click();
        assertThat(rounds.get(id).isOpen()).isTrue();
        assertThat(words()).contains("Say why");
        $(TextField.class).withCaption("Why you submit nevertheless").single().setValue("papers follow");
        test($(Button.class).withText("Submit").single()).click();

        assertThat(rounds.get(id).isOpen()).isFalse();
        assertThat($(Button.class).withText("Check and submit").exists()).isFalse();
    }

    private void check(AssessmentId id) {
        navigate(AssessmentLinks.to("it-valmora", id), AnswerSheetView.class);
        test($(Button.class).withText("Check and submit").single()).click();
    }

    private Dialog dialog() {
        return $(Dialog.class).single();
    }

    private String words() {
        return dialog().getElement().getTextRecursively();
    }
}
