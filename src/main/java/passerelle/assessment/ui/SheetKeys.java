package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Tells which keys lead through a sheet; {@code answer-card.js} hears them. */
class SheetKeys extends Button {

    SheetKeys() {
        addClassName("sheet-keys");
        setText(getTranslation("assessment.keys"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> open());
    }

    private void open() {
        var keys = new DescriptionList();
        keys.addClassName("key-list");
        add(keys, "assessment.keys.next", "Alt", "J");
        add(keys, "assessment.keys.before", "Alt", "K");
        add(keys, "assessment.keys.open", "Alt", "N");
        add(keys, "assessment.keys.find", "Alt", "Q");
        add(keys, "assessment.keys.help", "Alt", "I");
        add(keys, "assessment.keys.option", "A", "B", "C");
        add(keys, "assessment.keys.into", "Enter");
        var dialog = new Dialog(new Paragraph(getTranslation("assessment.keys.why")), keys);
        dialog.setHeaderTitle(getTranslation("assessment.keys"));
        dialog.getFooter().add(new Button(getTranslation("form.close"), click -> dialog.close()));
        dialog.open();
    }

    private void add(DescriptionList list, String meaning, String... keys) {
        var term = new DescriptionList.Term();
        for (var key : keys) {
            term.add(key(key));
        }
        list.add(term, new DescriptionList.Description(getTranslation(meaning)));
    }

    private static Component key(String name) {
        var key = new Span(name);
        key.addClassName("key");
        return key;
    }
}
