package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AssessmentDates;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.NewAssessment;
import passerelle.assessment.SubmissionService;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.ReasonDialog;

/** The secretariat's forms around a round: opening, correcting, opening again, withdrawing. */
@org.springframework.stereotype.Component
class RoundForms {

    /** The norm for a first Index; a proposal only. */
    private static final int DAYS_TO_ANSWER = 120;

    private final AssessmentService assessments;
    private final SubmissionService submissions;
    private final Clock clock;

    RoundForms(AssessmentService assessments, SubmissionService submissions, Clock clock) {
        this.assessments = assessments;
        this.submissions = submissions;
        this.clock = clock;
    }

    void open(CityId city, Instrument instrument) {
        var today = LocalDate.now(clock);
        var round = new TextField(words("assessment.round"));
        round.setValue(Integer.toString(today.getYear()));
        round.setRequiredIndicatorVisible(true);
        var openedOn = date("assessment.opened.on", today);
        var deadline = date("assessment.deadline", today.plusDays(DAYS_TO_ANSWER));
        ask(
                "assessment.open",
                fields(round, openedOn, deadline),
                () -> assessments.open(
                        city,
                        new NewAssessment(
                                instrument, Numbers.year(round.getValue()), given(openedOn), given(deadline))));
    }

    void correct(AssessmentDetails round) {
        var openedOn = date("assessment.opened.on", round.openedOn());
        var deadline = date("assessment.deadline", round.deadline());
        var submittedOn = date("assessment.submitted.on", round.submittedOn());
        submittedOn.setVisible(!round.isOpen());
        var why = reason();
        var fields = fields(openedOn, deadline, submittedOn, why);
        dialog(
                        "assessment.correct",
                        fields,
                        () -> assessments.correct(
                                round.id(),
                                new AssessmentDates(given(openedOn), given(deadline), submittedOn.getValue()),
                                new Reason(why.getValue())))
                .over(fields, () -> dates(assessments.get(round.id())))
                .open();
    }

    private static Div dates(AssessmentDetails now) {
        return fields(
                date("assessment.opened.on", now.openedOn()),
                date("assessment.deadline", now.deadline()),
                date("assessment.submitted.on", now.submittedOn()));
    }

    void reopen(AssessmentDetails round) {
        var deadline = date("assessment.deadline", LocalDate.now(clock).plusDays(14));
        var why = reason();
        var fields = fields(deadline, why);
        fields.addComponentAsFirst(new Paragraph(words("assessment.reopen.consequence")));
        ask(
                "assessment.reopen",
                fields,
                () -> submissions.reopen(round.id(), given(deadline), new Reason(why.getValue())));
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

    private static DateField date(String key, @Nullable LocalDate value) {
        var picker = new DateField(words(key));
        picker.setValue(value);
        picker.setRequiredIndicatorVisible(true);
        return picker;
    }

    private static TextField reason() {
        var why = new TextField(words("reason.label"));
        why.setHelperText(words("reason.help"));
        why.setMaxLength(500);
        why.setRequiredIndicatorVisible(true);
        return why;
    }

    private static LocalDate given(DateField picker) {
        var day = picker.getValue();
        if (day == null) {
            throw new RuleViolation("assessment.error.date.missing", picker.getLabel());
        }
        return day;
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
