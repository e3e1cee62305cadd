package passerelle.workbook;

import java.util.List;
import passerelle.assessment.AssessmentId;

/**
 * What a workbook would change if it were brought in, without having changed anything.
 *
 * @param language the one the workbook was written in
 * @param unchanged how many of its cells say what stands on line, or what stood there when it was written
 * @param missing codes that were in the workbook and are no longer; they stay as they are on line
 */
public record Preview(
        AssessmentId assessment,
        String fileName,
        String language,
        List<Line> lines,
        int unchanged,
        List<String> missing) {

    public Preview {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    public long count(LineState state) {
        return state == LineState.UNCHANGED
                ? unchanged
                : lines.stream().filter(line -> line.state() == state).count();
    }
}
