package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Function;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeSection;
import passerelle.shared.ui.MarkdownProse;
import passerelle.shared.ui.Phrases;

/** One section of a practice for reading: its text, then its single aspects; without a word nothing. */
class PracticeProse extends Section {

    private static final int HEADING = 1;

    /** @param below each part that is written: what is said of it, if anything */
    PracticeProse(PracticeReading reading, PracticeSection section, Function<PracticePart, Optional<Component>> below) {
        setId(section.code());
        addClassName("practice-prose");
        add(new H2(Phrases.name(this, section)));
        PracticePart.of(section).stream().filter(reading::isWritten).forEach(part -> {
            if (section != PracticeSection.SUMMARY) {
                add(reading, part);
            }
            below.apply(part).ifPresent(this::add);
        });
    }

    private void add(PracticeReading reading, PracticePart part) {
        if (part != PracticePart.of(part.section()).getFirst()) {
            add(new H3(Phrases.name(this, part)));
        }
        add(new MarkdownProse(reading.text(part).body()).in(reading.language()));
    }

    boolean isBlank() {
        return getComponentCount() == HEADING;
    }
}
