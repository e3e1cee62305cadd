package passerelle.portrait.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import passerelle.portrait.Movement;
import passerelle.result.ui.Figures;
import passerelle.result.ui.MeasureNames;
import passerelle.shared.ui.Section;

/** Which areas moved, those that moved most first: for whoever does not read the answers behind them. */
class MovedAreas extends Section {

    MovedAreas(Movement movement, MeasureNames names) {
        super(UI.getCurrent().getTranslation("portrait.moved"));
        addClassName("moved-areas");
        var moved = movement.areas().stream()
                .filter(area -> area.points() != 0)
                .sorted(Comparator.comparing(area -> -Math.abs(area.points())))
                .toList();
        if (moved.isEmpty()) {
            add(new Paragraph(getTranslation("portrait.moved.none")));
            return;
        }
        var list = new UnorderedList();
        moved.forEach(area -> list.add(new ListItem(names.of(area.measure()) + " " + Figures.points(area.change()))));
        add(list, new Paragraph(getTranslation("portrait.moved.why")));
    }
}
