package passerelle.strategy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.city.CityDetails;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;
import passerelle.strategy.evaluation.EvaluationDetails;

/** The state of an evaluation, how far its answers have come and the way to them. */
@Component
class AnswerParts {

    private final AnswerSheetService sheets;
    private final CurrentUser user;

    AnswerParts(AnswerSheetService sheets, CurrentUser user) {
        this.sheets = sheets;
        this.user = user;
    }

    FactList of(CityDetails city, EvaluationDetails evaluation) {
        var ui = UI.getCurrent();
        var facts = new FactList()
                .with(ui.getTranslation("evaluation.state"), state(evaluation))
                .with(
                        ui.getTranslation("evaluation.opened.on"),
                        Phrases.date(evaluation.dates().openedOn()));
        var answers = evaluation.answers();
        if (answers == null) {
            return facts.with(ui.getTranslation("evaluation.answers"), ui.getTranslation("evaluation.answers.none"));
        }
        return facts.with(ui.getTranslation("evaluation.answers"), new Span(progress(answers)))
                .with(ui.getTranslation("evaluation.sheet"), link(city, answers));
    }

    private static StatusBadge state(EvaluationDetails evaluation) {
        var closed = evaluation.dates().closedOn();
        return closed == null
                ? new StatusBadge(Tone.SOON, UI.getCurrent().getTranslation("evaluation.is.open"))
                : new StatusBadge(Tone.DONE, Phrases.phrase("evaluation.is.closed", closed));
    }

    private String progress(AssessmentDetails answers) {
        var submitted = answers.submittedOn();
        if (submitted != null) {
            return Phrases.phrase("evaluation.answers.submitted", submitted, answers.submittedBy());
        }
        var progress = sheets.sheet(answers.id()).progress();
        if (!answers.isOpen()) {
            return Phrases.phrase("evaluation.answers.settled", progress.answered(), progress.total());
        }
        return Phrases.phrase("evaluation.answers.open", progress.answered(), progress.total(), answers.deadline());
    }

    private Anchor link(CityDetails city, AssessmentDetails answers) {
        var answering = answers.isOpen() && user.is(city.id(), Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR);
        return new Anchor(
                AssessmentLinks.to(city.code(), answers.id()),
                UI.getCurrent().getTranslation(answering ? "evaluation.answer" : "evaluation.read"));
    }
}
