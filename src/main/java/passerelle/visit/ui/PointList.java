package passerelle.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import passerelle.shared.ui.Phrases;
import passerelle.visit.profile.PointToVerify;

/** Points to verify, area by area. */
class PointList extends Div {

    PointList(List<PointToVerify> points) {
        addClassName("point-list");
        add(new Paragraph(getTranslation("point.count", points.size())));
        points.stream()
                .collect(Collectors.groupingBy(
                        point -> point.area().in(getLocale()), LinkedHashMap::new, Collectors.toList()))
                .forEach(this::show);
    }

    private void show(String area, List<PointToVerify> points) {
        var list = new UnorderedList();
        points.forEach(point -> list.add(line(point)));
        add(new H3(area), list);
    }

    private ListItem line(PointToVerify point) {
        var code = new Span(point.indicator().value());
        code.addClassName("indicator-code");
        var why = new Span(Phrases.name(this, point.doubt()));
        why.addClassName("muted");
        return new ListItem(code, new Span(point.topic().in(getLocale())), why);
    }
}
