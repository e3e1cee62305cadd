package passerelle.chart.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;
import passerelle.chart.Print;
import passerelle.shared.ui.QuietButton;
import passerelle.table.Listing;
import passerelle.table.ui.CsvLink;
import passerelle.table.ui.ExcelLink;

/** A chart as a file in several forms, and the address at which it stands. */
@JavaScript("context://chart-figure.js")
public final class TakeAlong extends Div {

    private final transient ChartName name;
    private final String file;

    private TakeAlong(ChartName name) {
        this.name = name;
        this.file = name.file();
        addClassName("take-along");
    }

    /** Of a chart that is a table. */
    public static TakeAlong of(ChartName name, Listing<?> figures) {
        var along = new TakeAlong(name);
        along.figures(figures);
        return along;
    }

    /** @param print drawn already: files are written where nobody has a language */
    public static TakeAlong of(ChartName name, Print print, Listing<?> figures) {
        var along = new TakeAlong(name);
        along.add(
                along.picture("svg", "image/svg+xml", () -> print.svg().getBytes(UTF_8)),
                along.picture("png", "image/png", print::png));
        along.figures(figures);
        return along;
    }

    private void figures(Listing<?> figures) {
        var said = new Span();
        said.getElement().setAttribute("role", "status");
        add(
                about(new CsvLink(getTranslation("chart.csv"), file, figures)),
                about(new ExcelLink(getTranslation("chart.excel"), file, figures)),
                new QuietButton("chart.link", () -> copy(said)).about(name.inFull()),
                said);
    }

    private Component picture(String ending, String type, Supplier<byte[]> drawn) {
        DownloadHandler download = event -> {
            event.setFileName(file + "." + ending);
            event.setContentType(type);
            try (var out = event.getOutputStream()) {
                out.write(drawn.get());
            }
        };
        var link = new Anchor(download, getTranslation("chart." + ending));
        link.setRouterIgnore(true);
        return about(link);
    }

    /** Says to a screen reader which of the charts of a page it gives. */
    private Component about(Anchor link) {
        link.setAriaLabel(getTranslation("phrase.about", link.getText(), name.inFull()));
        return link;
    }

    private void copy(Span said) {
        said.getElement()
                .executeJs(
                        "window.passerelleChart.copy(this, $0, $1, $2)",
                        name.id(),
                        getTranslation("chart.link.copied"),
                        getTranslation("chart.link.prompt"));
    }
}
