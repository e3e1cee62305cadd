package passerelle.strategy.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryButton;
import passerelle.shared.CityId;
import passerelle.strategy.evaluation.DiscussionRow;
import passerelle.strategy.evaluation.DiscussionService;
import passerelle.strategy.evaluation.EvaluationDetails;
import passerelle.text.TextService;

/** With whom an evaluation was discussed. */
@org.springframework.stereotype.Component
class DiscussionParts {

    private final DiscussionService discussions;
    private final TextService texts;
    private final AuditLog audit;
    private final Clock clock;

    DiscussionParts(DiscussionService discussions, TextService texts, AuditLog audit, Clock clock) {
        this.discussions = discussions;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    Component of(EvaluationDetails evaluation, boolean writable) {
        var form = new DiscussionForms(discussions, evaluation.id(), LocalDate.now(clock));
        var section = new DiscussionSection(writable ? form : null, texts, history(evaluation.city()));
        section.show(discussions.of(evaluation.id()));
        return section;
    }

    private Function<DiscussionRow, HistoryButton> history(CityId city) {
        return row -> new HistoryButton(
                audit, city, DiscussionService.SUBJECT, row.id().value());
    }
}
