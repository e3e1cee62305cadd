package passerelle.practice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A part of a form as it was filled in: what stands under one label, until the next.
 *
 * @param label as it stands there; blank before the first
 */
record Section(Part part, String label, List<Line> lines) {

    private static final Pattern TICK = Pattern.compile("\\n[XxVv☒☑✓✔✗✘](?=\\n|$)");

    Section(Part part, String label) {
        this(part, label, new ArrayList<>());
    }

    /** A tick that stands in a cell of its own is shown behind what it ticks. */
    Passage passage() {
        return new Passage(
                Blanks.plain(label),
                part.field().orElse(null),
                TICK.matcher(text()).replaceAll(" ☒"));
    }

    String text() {
        return lines.stream().map(Line::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
