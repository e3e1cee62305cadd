package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeSection;
import passerelle.practice.PracticeService;
import passerelle.practice.SectionRemark;
import passerelle.shared.ui.Phrases;
import passerelle.text.SavedText;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;

/** Where the secretariat writes what it remarks on a section; the city sees it once the practice is returned. */
@org.springframework.stereotype.Component
class RemarkBoxes {

    private final TextService texts;

    RemarkBoxes(TextService texts) {
        this.texts = texts;
    }

    Component suggestion(PracticeReading reading, PracticePart part) {
        return new SuggestionBox(texts, reading, part);
    }

    Component box(PracticeReading reading, PracticeSection section) {
        var practice = reading.practice();
        var round = practice.course().round();
        var field = new SectionRemark(section, round).field();
        var box = new TextBox(
                texts,
                new TextKey(PracticeService.SUBJECT, practice.id().value(), field),
                PracticeWords.words("practice.remark.on", Phrases.name(section)),
                reading.texts().getOrDefault(field, SavedText.BLANK));
        var part = new Div(box);
        part.addClassName("practice-remarking");
        new RemarkNotes(reading.texts(), round - 1).on(section).ifPresent(part::addComponentAsFirst);
        return part;
    }
}
