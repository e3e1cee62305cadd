package passerelle.practice.form;

import java.util.ArrayList;
import java.util.List;

/** The title and the summary where they stand in one cell: parted by the help between them, else by the first line. */
record Titling(List<Line> title, List<Line> summary) {

    static Titling of(Section section, Guidance guidance, Labels labels) {
        var above = new ArrayList<Line>();
        var below = new ArrayList<Line>();
        var parted = false;
        for (var line : section.lines()) {
            var rest = guidance.summary(line);
            if (rest.isPresent()) {
                parted = true;
                below.add(rest.get());
            } else if (!isTheme(line, labels)) {
                (parted ? below : above).add(line);
            }
        }
        return parted(guidance.without(section.part(), above), guidance.without(section.part(), below));
    }

    private static Titling parted(List<Line> above, List<Line> below) {
        var all = new ArrayList<>(above);
        all.addAll(below);
        var hasTitle = !above.isEmpty() || all.size() > 1 && all.getFirst().isBold();
        return hasTitle ? new Titling(all.subList(0, 1), all.subList(1, all.size())) : new Titling(List.of(), all);
    }

    /** The form asks to name the theme here as well. */
    private static boolean isTheme(Line line, Labels labels) {
        return labels.of(line.text())
                .filter(label -> label.part() == Part.THEMES)
                .isPresent();
    }
}
