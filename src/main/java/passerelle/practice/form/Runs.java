package passerelle.practice.form;

import java.util.ArrayList;
import java.util.List;
import passerelle.word.WordText.Run;

/** Cuts stretches of text without losing how they look. */
final class Runs {

    private Runs() {}

    /** Without the spaces at both ends. */
    static List<Run> stripped(List<Run> runs) {
        var rest = new ArrayList<>(runs);
        while (!rest.isEmpty() && Blanks.are(rest.getFirst().text())) {
            rest.removeFirst();
        }
        while (!rest.isEmpty() && Blanks.are(rest.getLast().text())) {
            rest.removeLast();
        }
        if (!rest.isEmpty()) {
            rest.set(
                    0, with(rest.getFirst(), Blanks.stripLeading(rest.getFirst().text())));
            rest.set(
                    rest.size() - 1,
                    with(rest.getLast(), Blanks.stripTrailing(rest.getLast().text())));
        }
        return rest;
    }

    static List<Run> behind(List<Run> runs, int characters) {
        var rest = new ArrayList<Run>();
        var left = characters;
        for (var run : runs) {
            var cut = Math.min(left, run.text().length());
            left -= cut;
            if (cut < run.text().length()) {
                rest.add(with(run, run.text().substring(cut)));
            }
        }
        return stripped(rest);
    }

    /** One list for each line. */
    static List<List<Run>> lines(List<Run> runs) {
        var lines = new ArrayList<List<Run>>();
        lines.add(new ArrayList<>());
        for (var run : runs) {
            var parts = run.text().split("\n", -1);
            for (var i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!parts[i].isEmpty()) {
                    lines.getLast().add(with(run, parts[i]));
                }
            }
        }
        return lines;
    }

    static Run with(Run run, String text) {
        return new Run(text, run.bold(), run.address());
    }
}
