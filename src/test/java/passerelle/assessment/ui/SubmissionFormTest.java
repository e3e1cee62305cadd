package passerelle.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.instrument.TestEditions;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class SubmissionFormTest extends ViewTest {

    @Autowired
    private AssessmentService rounds;

    @Autowired
    private TestAssessments assessments;

    private CityId city;

    @BeforeEach
    void actAsTheCoordinator() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void namesEveryOpenCoreIndicatorAndOffersNoWayToSubmit() {
        check(assessments.open(city, Instrument.INDEX, 2026));

        assertThat(report())
                .contains("Still needed: 73", "Without an answer: 10", "Figures of the city that are still blank:");
        assertThat($(Anchor.class, dialog()).all())
                .hasSize(83 + TestEditions.index().profile().size());
        assertThat(offers("Submit")).isFalse();
    }

    @Test
    void submitsWithWarningsForAReason() {
        var id = assessments.answered(city, Instrument.INDEX, 2026);
        check(id);
        assertThat(report()).contains("Without an explanation:", "Without a file or link that is valid:");

        press("Submit");
        assertThat(rounds.get(id).isOpen()).isTrue();
        assertThat(report()).contains("Say why");
        $(TextField.class).withCaption("Why you submit nevertheless").single().setValue("papers follow");
        press("Submit");

        assertThat(rounds.get(id).isOpen()).isFalse();
        assertThat(offers("Check and submit")).isFalse();
        assertThat($(Notification.class).single().getElement().getTextRecursively())
                .contains("Submitted. Thank you.")
                .containsPattern("Receipt of .*, \\d\\d:\\d\\d \\(PDF\\)");
        assertThat(page()).contains("Receipt of");
    }

    private void check(AssessmentId id) {
        open(AssessmentLinks.to("it-valmora", id));
        press("Check and submit");
    }

    private Dialog dialog() {
        return $(Dialog.class).single();
    }

    private String report() {
        return dialog().getElement().getTextRecursively();
    }
}
