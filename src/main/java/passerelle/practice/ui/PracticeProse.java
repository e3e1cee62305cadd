package passerelle.practice.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeSection;
import passerelle.shared.ui.MarkdownProse;
import passerelle.shared.ui.Phrases;

/** One section of a practice for reading: its text, then its single aspects; without a word nothing. */
class PracticeProse extends Section {

    private static final int HEADING = 1;

    PracticeProse(PracticeReading reading, PracticeSection section) {
        setId(section.code());
        addClassName("practice-prose");
        add(new H2(Phrases.name(this, section)));
        if (section != PracticeSection.SUMMARY) {
            PracticePart.of(section).stream().filter(reading::isWritten).forEach(part -> add(reading, part));
        }
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
