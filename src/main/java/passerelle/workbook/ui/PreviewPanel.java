package passerelle.workbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import passerelle.shared.ui.Phrases;
import passerelle.workbook.Line;
import passerelle.workbook.LineState;
import passerelle.workbook.Preview;

/** What a workbook would change, in numbers and line by line, and the one button that takes over what is ticked. */
class PreviewPanel extends Div {

    private final Set<Line> ticked = new LinkedHashSet<>();
    private final Button apply = new Button();

    PreviewPanel(Preview preview, Consumer<Collection<Line>> taker) {
        addClassName("workbook-preview");
        add(new H3(getTranslation("workbook.preview", preview.fileName())), tally(preview));
        if (preview.lines().isEmpty()) {
            add(new Paragraph(getTranslation("workbook.nothing")));
            return;
        }
        preview.lines().stream().filter(Line::isTickedAtFirst).forEach(ticked::add);
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setDisableOnClick(true);
        apply.addClickListener(click -> taker.accept(Set.copyOf(ticked)));
        count();
        add(new LineList(preview.lines(), ticked, this::count), apply);
    }

    private UnorderedList tally(Preview preview) {
        var list = new UnorderedList();
        list.addClassName("tally");
        for (var state : LineState.values()) {
            list.add(new ListItem(LineBadge.of(this, state), new Span(Phrases.number(preview.count(state)))));
        }
        return list;
    }

    private void count() {
        apply.setText(Phrases.phrase("workbook.apply", ticked.size()));
        apply.setEnabled(!ticked.isEmpty());
    }
}
