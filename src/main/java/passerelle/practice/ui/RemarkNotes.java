package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import passerelle.practice.PracticeSection;
import passerelle.practice.SectionRemark;
import passerelle.shared.ui.Folded;
import passerelle.shared.ui.MarkdownProse;
import passerelle.shared.ui.Phrases;
import passerelle.text.SavedText;

/** What the secretariat remarked on a section: the last time in full, earlier ones behind a title. */
record RemarkNotes(Map<String, SavedText> texts, int round) {

    Optional<Component> on(PracticeSection section) {
        var notes = new Div();
        notes.addClassName("practice-remarks");
        of(section, round).ifPresent(notes::add);
        var earlier = IntStream.iterate(round - 1, before -> before > 0, before -> before - 1)
                .mapToObj(before -> of(section, before))
                .flatMap(Optional::stream)
                .toList();
        if (!earlier.isEmpty()) {
            notes.add(new Folded(
                    PracticeWords.words("practice.remarks.earlier", earlier.size()),
                    () -> new Div(earlier.toArray(Component[]::new))));
        }
        return notes.getComponentCount() == 0 ? Optional.empty() : Optional.of(notes);
    }

    private Optional<Component> of(PracticeSection section, int of) {
        return Optional.ofNullable(texts.get(new SectionRemark(section, of).field()))
                .filter(text -> !text.body().isBlank())
                .map(RemarkNotes::note);
    }

    private static Component note(SavedText text) {
        var said = text.savedAt() == null ? "" : Phrases.moment(text.savedAt());
        var note = new Div(
                new Paragraph(PracticeWords.words("practice.remark.by", text.savedBy(), said)),
                new MarkdownProse(text.body()).in(text.language()));
        note.addClassName("practice-remark");
        return note;
    }
}
