package passerelle.portrait.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import passerelle.chart.ui.ChartFigure;
import passerelle.shared.ui.Section;

/** One chart on a page: what one sees in it, the chart, and where its figures come from. */
class PlatePart extends Section {

    PlatePart(Plate plate) {
        this(plate.title());
        fill(plate);
    }

    PlatePart(String title) {
        super(title);
        addClassName("plate");
    }

    final void fill(Plate plate) {
        var sentence = new Paragraph(plate.sentence());
        sentence.addClassName("plate-sentence");
        add(sentence, printable(plate), source(plate));
    }

    /** Its table is there for the paper before anybody opens it. */
    static ChartFigure printable(Plate plate) {
        return printable(plate.whole().get().from(plate.source()));
    }

    static ChartFigure printable(ChartFigure figure) {
        figure.printTable();
        return figure;
    }

    static Component source(Plate plate) {
        var source = new Footer(new Paragraph(plate.source()));
        source.addClassName("plate-source");
        return source;
    }
}
