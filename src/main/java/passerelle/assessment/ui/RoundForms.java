package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import passerelle.assessment.AssessmentDates;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.NewAssessment;
import passerelle.assessment.SubmissionService;
import passerelle.instrument.Instrument;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.NormService;
import passerelle.shared.CityId;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.ReasonDialog;
import passerelle.shared.ui.ReasonField;

/** The secretariat's forms around a round: opening, correcting, opening again, withdrawing. */
@org.springframework.stereotype.Component
class RoundForms {

    private final AssessmentService assessments;
    private final SubmissionService submissions;
    private final NormService norms;
    private final Clock clock;

    RoundForms(AssessmentService assessments, SubmissionService submissions, NormService norms, Clock clock) {
        this.assessments = assessments;
        this.submissions = submissions;
        this.norms = norms;
        this.clock = clock;
    }

    /** Proposes the norm of a first Index as its deadline. */
    void open(CityId city, Instrument instrument) {
        var today = LocalDate.now(clock);
        var round = new TextField(words("assessment.round"));
        round.setValue(Integer.toString(today.getYear()));
        round.setRequiredIndicatorVisible(true);
        var openedOn = DateField.of("assessment.opened.on", today);
        var deadline = DateField.of("assessment.deadline", norms.norms().after(Norm.INDEX, today));
        ask(
                "assessment.open",
                fields(round, openedOn, deadline),
                () -> assessments.open(
                        city,
                        new NewAssessment(instrument, Numbers.year(round.getValue()), openedOn.day(), deadline.day())));
    }

    void correct(AssessmentDetails round) {
        var openedOn = DateField.of("assessment.opened.on", round.openedOn());
        var deadline = DateField.of("assessment.deadline", round.deadline());
        var submittedOn = DateField.of("assessment.submitted.on", round.submittedOn());
        submittedOn.setVisible(!round.isOpen());
        var why = new ReasonField();
        var fields = fields(openedOn, deadline, submittedOn, why);
        dialog(
                        "assessment.correct",
                        fields,
                        () -> assessments.correct(
                                round.id(),
                                new AssessmentDates(openedOn.day(), deadline.day(), submittedOn.getValue()),
                                why.reason()))
                .over(fields, () -> dates(assessments.get(round.id())))
                .open();
    }

    private static Div dates(AssessmentDetails now) {
        return fields(
                DateField.of("assessment.opened.on", now.openedOn()),
                DateField.of("assessment.deadline", now.deadline()),
                DateField.of("assessment.submitted.on", now.submittedOn()));
    }

    void reopen(AssessmentDetails round) {
        var deadline = DateField.of("assessment.deadline", LocalDate.now(clock).plusDays(14));
        var why = new ReasonField();
        var fields = fields(deadline, why);
        fields.addComponentAsFirst(new Paragraph(words("assessment.reopen.consequence")));
        ask("assessment.reopen", fields, () -> submissions.reopen(round.id(), deadline.day(), why.reason()));
    }

    void withdraw(AssessmentDetails round) {
        var ui = UI.getCurrent();
        ReasonDialog.ask(
                words("assessment.withdraw"),
                words("assessment.withdraw.consequence"),
                words("assessment.withdraw"),
                reason -> {
                    assessments.withdraw(round.id(), reason);
                    ui.refreshCurrentRoute(false);
                });
    }

    private static void ask(String title, Div fields, Runnable act) {
        dialog(title, fields, act).open();
    }

    private static FormDialog dialog(String title, Div fields, Runnable act) {
        var ui = UI.getCurrent();
        return new FormDialog(words(title), words("form.save"), fields, confirmed -> {
            act.run();
            ui.refreshCurrentRoute(false);
            return true;
        });
    }

    private static Div fields(Component... fields) {
        var form = new Div(fields);
        form.addClassName("form-fields");
        return form;
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
