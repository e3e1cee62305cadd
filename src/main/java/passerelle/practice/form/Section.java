package passerelle.practice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A part of a form as it was filled in: what stands under one label, until the next. */
record Section(Part part, List<Line> lines) {

    Section(Part part) {
        this(part, new ArrayList<>());
    }

    String text() {
        return lines.stream().map(Line::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
