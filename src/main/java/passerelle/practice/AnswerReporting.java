package passerelle.practice;

import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.EvidenceRow;
import passerelle.document.DocumentId;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.RuleViolation;
import passerelle.text.TextKey;
import passerelle.text.TextSaving;
import passerelle.text.TextService;

/** A good practice from an answer to the Index: its explanation and its evidence begin the draft. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AnswerReporting {

    private final AnswerSheetService sheets;
    private final PracticeReporting reporting;
    private final PracticeFileService files;
    private final DocumentService documents;
    private final TextService texts;

    AnswerReporting(
            AnswerSheetService sheets,
            PracticeReporting reporting,
            PracticeFileService files,
            DocumentService documents,
            TextService texts) {
        this.sheets = sheets;
        this.reporting = reporting;
        this.files = files;
        this.documents = documents;
        this.texts = texts;
    }

    /**
     * Begins a draft with the indicator and its area, the explanation as its summary and copies of the evidence; the
     * answer stays as it is.
     */
    public GoodPracticeId begin(AssessmentId assessment, IndicatorCode indicator) {
        var sheet = sheets.sheet(assessment);
        var explanation = sheet.text(indicator);
        var language = explanation.body().isBlank() ? "en" : explanation.language();
        var id = reporting.begin(sheet.assessment().city(), language);
        place(id, sheet, indicator);
        if (!explanation.body().isBlank()) {
            var key = new TextKey(PracticeService.SUBJECT, id.value(), PracticePart.SUMMARY.field(language));
            if (texts.save(key, explanation.body(), 0, language) instanceof TextSaving.Collided) {
                throw new IllegalStateException("A new draft had a summary");
            }
        }
        takeOver(id, sheet.evidence(indicator));
        return id;
    }

    /** An indicator that the Index does not ask any more is left out. */
    private void place(GoodPracticeId id, AnswerSheet sheet, IndicatorCode indicator) {
        try {
            reporting.write(id, new PracticeChange.Indicators(Set.of(indicator.value())));
            var area = sheet.edition().areaOf(indicator).code();
            reporting.write(id, new PracticeChange.Areas(Set.of(area)));
        } catch (RuleViolation unknown) {
            return;
        }
    }

    private void takeOver(GoodPracticeId id, List<EvidenceRow> evidence) {
        var links = evidence.stream()
                .filter(row -> row.url() != null)
                .map(row -> new PracticeLink(row.title(), String.valueOf(row.url())))
                .toList();
        if (!links.isEmpty()) {
            reporting.write(id, new PracticeChange.Links(links));
        }
        for (var row : evidence) {
            var document = row.document();
            if (document != null) {
                files.add(id, List.of(copy(document)));
            }
        }
    }

    private FileContent copy(DocumentId document) {
        var paper = documents.download(document);
        return new FileContent(paper.name(), paper.bytes());
    }
}
