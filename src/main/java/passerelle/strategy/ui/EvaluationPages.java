package passerelle.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import passerelle.city.CityDetails;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;
import passerelle.strategy.StrategyDetails;
import passerelle.strategy.evaluation.EvaluationDetails;
import passerelle.strategy.evaluation.EvaluationService;
import passerelle.strategy.ui.TextParts.Part;

/** Puts the evaluation of a strategy together: answers, discussions, conclusions, recommendations and papers. */
@org.springframework.stereotype.Component
class EvaluationPages {

    private static final Part CONCLUSIONS =
            new Part("conclusions", "evaluation.conclusions", "evaluation.conclusions.help");
    private static final Part RECOMMENDATIONS =
            new Part("recommendations", "evaluation.recommendations", "evaluation.recommendations.help");

    private final EvaluationService evaluations;
    private final EvaluationActs acts;
    private final AnswerParts answers;
    private final DiscussionParts discussions;
    private final TextParts texts;
    private final PaperParts papers;

    EvaluationPages(
            EvaluationService evaluations,
            EvaluationActs acts,
            AnswerParts answers,
            DiscussionParts discussions,
            TextParts texts,
            PaperParts papers) {
        this.evaluations = evaluations;
        this.acts = acts;
        this.answers = answers;
        this.discussions = discussions;
        this.texts = texts;
        this.papers = papers;
    }

    Component of(CityDetails city, StrategyDetails strategy) {
        return evaluations.ofCity(city.id()).stream()
                .filter(evaluation -> evaluation.strategy().equals(strategy.id()))
                .findFirst()
                .map(evaluation -> page(city, evaluation))
                .orElseGet(() -> nothing(strategy));
    }

    private Section page(CityDetails city, EvaluationDetails evaluation) {
        var id = evaluation.id().value();
        var writer = acts.areForWriter(evaluation.city());
        var writable = writer && !evaluation.isClosed();
        var section = new Section(UI.getCurrent().getTranslation("evaluation.title"));
        section.addClassName("evaluation");
        acts.allow(section, evaluation);
        section.add(
                answers.of(city, evaluation),
                discussions.of(evaluation, writable),
                texts.of(EvaluationService.SUBJECT, id, writable, CONCLUSIONS, RECOMMENDATIONS),
                papers.of(EvaluationService.SUBJECT, id, writer, file -> evaluations.attach(evaluation.id(), file)));
        return section;
    }

    private Section nothing(StrategyDetails strategy) {
        var ui = UI.getCurrent();
        var section = new Section(ui.getTranslation("evaluation.title"));
        var adopted = strategy.dates().adoptedOn();
        var why = adopted == null
                ? ui.getTranslation("evaluation.empty.unadopted")
                : Phrases.phrase("evaluation.empty.why", adopted.plusYears(1));
        var empty = new EmptyState(ui.getTranslation("evaluation.empty"), why);
        if (adopted != null && acts.areForWriter(strategy.city())) {
            empty.add(acts.open(strategy));
        }
        section.add(empty);
        return section;
    }
}
