package passerelle.strategy.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import passerelle.strategy.evaluation.DiscussionService;
import passerelle.strategy.evaluation.EvaluationDetails;
import passerelle.text.TextService;

/** With whom an evaluation was discussed. */
@org.springframework.stereotype.Component
class DiscussionParts {

    private final DiscussionService discussions;
    private final TextService texts;
    private final Clock clock;

    DiscussionParts(DiscussionService discussions, TextService texts, Clock clock) {
        this.discussions = discussions;
        this.texts = texts;
        this.clock = clock;
    }

    Component of(EvaluationDetails evaluation, boolean writable) {
        var form = new DiscussionForms(discussions, evaluation.id(), LocalDate.now(clock));
        return new DiscussionSection(discussions.of(evaluation.id()), writable ? form : null, texts);
    }
}
