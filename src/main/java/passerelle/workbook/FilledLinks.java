package passerelle.workbook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.assessment.EvidenceRow;
import passerelle.assessment.NewLink;
import passerelle.instrument.Indicator;
import passerelle.shared.RuleViolation;

/**
 * The links that were added in a workbook: one on each line of their cell, with a title before the address or without.
 */
record FilledLinks(Indicator indicator, FilledRow row, List<EvidenceRow> known) {

    private static final Said NOTHING = new Said.Typed("");

    List<Line> lines() {
        var cell = row.entry(Column.LINKS);
        var there =
                known.stream().map(EvidenceRow::url).filter(Objects::nonNull).collect(Collectors.toSet());
        return cell.text()
                .lines()
                .map(String::strip)
                .distinct()
                .filter(line -> !line.isEmpty() && !there.contains(address(line)))
                .map(line -> line(cell.place(), line))
                .toList();
    }

    private Line line(String place, String written) {
        var code = indicator.code().value();
        var topic = indicator.topic();
        try {
            var link = new Said.Link(new NewLink(address(written), title(written)));
            return new Line(place, code, topic, LineState.NEW, NOTHING, link, 0, null);
        } catch (RuleViolation refusal) {
            var typed = new Said.Typed(written);
            return new Line(place, code, topic, LineState.INVALID, NOTHING, typed, 0, Problem.of(refusal));
        }
    }

    private static String address(String line) {
        return line.substring(start(line));
    }

    private static String title(String line) {
        return line.substring(0, start(line)).replaceFirst("[\\s:|–-]+$", "");
    }

    private static int start(String line) {
        return Stream.of(line.indexOf("https://"), line.indexOf("http://"))
                .filter(at -> at > 0)
                .min(Integer::compare)
                .orElse(0);
    }
}
