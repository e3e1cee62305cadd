package passerelle.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.instrument.Area;
import passerelle.practice.classification.ClassificationService;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.practice.classification.TermRow;
import passerelle.shared.LocalizedText;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Choice;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.Phrases;

/** The forms in which the secretariat keeps the terms. */
@Component
class TermForms {

    private final ClassificationService service;

    TermForms(ClassificationService service) {
        this.service = service;
    }

    /** @param domains under which a new domain may stand */
    void add(TermKind kind, List<TermRow> domains, List<Area> all) {
        var words = new Words(all);
        var parent = new Choice<TermRow, TermId>(
                PracticeWords.words("practice.term.parent"),
                domains.stream().filter(term -> term.parent() == null).toList(),
                term -> term.label().in(Phrases.locale()),
                TermRow::id);
        parent.setVisible(kind == TermKind.DOMAIN);
        var fields = new Div(words.english, words.french, words.areas, parent);
        PageActs.open(
                "practice.term.add",
                "form.save",
                fields,
                confirmed -> service.add(kind, parent.key(), words.label(), words.codes()));
    }

    void change(TermRow term, List<Area> all) {
        var words = new Words(all);
        words.english.setValue(term.label().en());
        words.french.setValue(term.label().fr());
        words.areas.setValue(
                all.stream().filter(area -> term.areas().contains(area.code())).toList());
        PageActs.open(
                "practice.term.change",
                "form.save",
                new Div(words.english, words.french, words.areas),
                confirmed -> service.change(term.id(), words.label(), words.codes(term.areas()), term.version()));
    }

    void retire(TermRow term) {
        PageActs.ask("practice.term.retire", "practice.term.retire.consequence", why -> service.retire(term.id(), why));
    }

    void takeUpAgain(TermRow term) {
        service.takeUpAgain(term.id());
        UI.getCurrent().refreshCurrentRoute(false);
    }

    /** What a term is called in both languages, and the areas next to it. */
    private static final class Words {

        final TextField english = new TextField(PracticeWords.words("practice.term.english"));
        final TextField french = new TextField(PracticeWords.words("practice.term.french"));
        final MultiSelectComboBox<Area> areas = new MultiSelectComboBox<>(PracticeWords.words("practice.areas"));

        Words(List<Area> all) {
            english.setRequiredIndicatorVisible(true);
            french.setRequiredIndicatorVisible(true);
            areas.setItems(all);
            areas.setItemLabelGenerator(area -> area.title().in(Phrases.locale()));
        }

        LocalizedText label() {
            if (english.isEmpty() || french.isEmpty()) {
                throw new RuleViolation("practice.term.error.label");
            }
            return new LocalizedText(
                    english.getValue().strip(), french.getValue().strip());
        }

        List<String> codes() {
            return codes(List.of());
        }

        /** Those that were next to it before keep their order. */
        List<String> codes(List<String> before) {
            var chosen = areas.getValue().stream().map(Area::code).toList();
            var codes = new ArrayList<>(before.stream().filter(chosen::contains).toList());
            chosen.stream().filter(code -> !codes.contains(code)).forEach(codes::add);
            return codes;
        }
    }
}
