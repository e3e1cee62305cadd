package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.EvidenceRow;
import passerelle.assessment.EvidenceService;
import passerelle.document.DocumentService;
import passerelle.document.ui.DocumentList;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** What evidence is read and changed with, and how one piece of it is told. */
@org.springframework.stereotype.Component
class EvidenceActs {

    private final EvidenceService evidence;
    private final AnswerSheetService sheets;
    private final DocumentService documents;
    private final Clock clock;

    EvidenceActs(EvidenceService evidence, AnswerSheetService sheets, DocumentService documents, Clock clock) {
        this.evidence = evidence;
        this.sheets = sheets;
        this.documents = documents;
        this.clock = clock;
    }

    EvidenceService evidence() {
        return evidence;
    }

    AnswerSheetService sheets() {
        return sheets;
    }

    Anchor link(EvidenceRow row) {
        if (row.document() != null) {
            return DocumentList.link(documents, row.document(), row.title());
        }
        var link = new Anchor(row.url() == null ? "" : row.url(), row.title());
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    Component added(EvidenceRow row) {
        return muted(Phrases.phrase("assessment.evidence.added", row.addedAt(), row.addedBy()));
    }

    /** Until when it proves the answer, with a quiet warning when that is over, or will be before the deadline. */
    Optional<Component> validity(EvidenceRow row, AssessmentDetails assessment) {
        var day = row.validUntil();
        if (day == null) {
            return Optional.empty();
        }
        var validity = row.validity(LocalDate.now(clock), assessment.deadline());
        var words = Phrases.phrase("Validity." + validity, day);
        return Optional.of(
                switch (validity) {
                    case ENDED -> new StatusBadge(Tone.LATE, words);
                    case ENDS_EARLY -> new StatusBadge(Tone.SOON, words);
                    case LASTING, UNLIMITED -> muted(words);
                });
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassName("muted");
        return span;
    }
}
