package passerelle.fee.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import passerelle.document.DocumentRow;
import passerelle.document.DocumentService;
import passerelle.document.ui.DocumentList;
import passerelle.fee.FeeId;
import passerelle.fee.FeeRow;

/** The papers of several fees, read at once. */
final class FeePapersByYear {

    private final DocumentService documents;
    private final Map<UUID, List<DocumentRow>> papers;

    private FeePapersByYear(DocumentService documents, Map<UUID, List<DocumentRow>> papers) {
        this.documents = documents;
        this.papers = papers;
    }

    static FeePapersByYear of(DocumentService documents, List<FeeRow> fees) {
        var ids = fees.stream()
                .flatMap(fee -> fee.id().stream())
                .map(FeeId::value)
                .toList();
        var found = documents.of("fee", ids).stream().collect(Collectors.groupingBy(DocumentRow::object));
        return new FeePapersByYear(documents, found);
    }

    DocumentList of(FeeRow fee) {
        var own = fee.id().map(id -> papers.getOrDefault(id.value(), List.of())).orElse(List.of());
        return new DocumentList(documents, own);
    }
}
