package passerelle.workbook;

import java.util.List;
import passerelle.assessment.AssessmentId;

/**
 * What a workbook would change if it were brought in, without having changed anything.
 *
 * @param language the one the workbook was written in
 * @param unchanged how many of its cells say what stands on line, or what stood there when it was written
 */
public record Preview(AssessmentId assessment, String fileName, String language, List<Line> lines, int unchanged) {

    public Preview {
        lines = List.copyOf(lines);
    }

    public long count(LineState state) {
        return state == LineState.UNCHANGED
                ? unchanged
                : lines.stream().filter(line -> line.state() == state).count();
    }
}
