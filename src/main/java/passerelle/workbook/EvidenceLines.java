package passerelle.workbook;

import static java.util.stream.Collectors.joining;

import java.util.List;
import passerelle.assessment.EvidenceRow;

/** What stands behind an answer, a file or link on each line. */
final class EvidenceLines {

    private EvidenceLines() {}

    static String of(List<EvidenceRow> evidence) {
        return evidence.stream().map(EvidenceLines::line).collect(joining("\n"));
    }

    private static String line(EvidenceRow evidence) {
        var url = evidence.url();
        return url == null || url.equals(evidence.title()) ? evidence.title() : evidence.title() + " – " + url;
    }
}
