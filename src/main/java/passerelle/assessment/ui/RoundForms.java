package passerelle.assessment.ui;

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
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.PageActs;
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
        var openedOn = DateField.of("assessment.opened.on", today).required();
        var deadline = DateField.of("assessment.deadline", norms.norms().after(Norm.INDEX, today))
                .required();
        PageActs.open(
                "assessment.open",
                "form.save",
                new Div(round, openedOn, deadline),
                confirmed -> assessments.open(
                        city,
                        new NewAssessment(instrument, Numbers.year(round.getValue()), openedOn.day(), deadline.day())));
    }

    void correct(AssessmentDetails round) {
        var openedOn = DateField.of("assessment.opened.on", round.openedOn()).required();
        var deadline = DateField.of("assessment.deadline", round.deadline()).required();
        var submittedOn =
                DateField.of("assessment.submitted.on", round.submittedOn()).required();
        submittedOn.setVisible(round.submittedOn() != null);
        PageActs.correct(
                "assessment.correct",
                new Div(openedOn, deadline, submittedOn),
                () -> dates(assessments.get(round.id())),
                (confirmed, reason) -> assessments.correct(
                        round.id(),
                        new AssessmentDates(openedOn.day(), deadline.day(), submittedOn.getValue()),
                        reason));
    }

    private static Div dates(AssessmentDetails now) {
        return new Div(
                DateField.of("assessment.opened.on", now.openedOn()),
                DateField.of("assessment.deadline", now.deadline()),
                DateField.of("assessment.submitted.on", now.submittedOn()));
    }

    void reopen(AssessmentDetails round) {
        var deadline = DateField.of("assessment.deadline", LocalDate.now(clock).plusDays(14))
                .required();
        var why = new ReasonField();
        var consequence = new Paragraph(words("assessment.reopen.consequence"));
        PageActs.open(
                "assessment.reopen",
                "form.save",
                new Div(consequence, deadline, why),
                confirmed -> submissions.reopen(round.id(), deadline.day(), why.reason()));
    }

    void withdraw(AssessmentDetails round) {
        PageActs.ask(
                "assessment.withdraw",
                "assessment.withdraw.consequence",
                reason -> assessments.withdraw(round.id(), reason));
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
