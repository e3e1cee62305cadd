package passerelle.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeLanguage;
import passerelle.practice.paper.PracticePaperService;

/** A practice to take away, in either language: as the programme's form, and as a sheet to print. */
@org.springframework.stereotype.Component
class PaperLinks {

    private final PracticePaperService papers;

    PaperLinks(PracticePaperService papers) {
        this.papers = papers;
    }

    List<Anchor> of(PracticeDetails practice) {
        return Stream.of("pdf", "word")
                .flatMap(kind -> PracticeLanguage.all().stream().map(language -> link(practice, kind, language)))
                .toList();
    }

    private Anchor link(PracticeDetails practice, String kind, String language) {
        var pdf = kind.equals("pdf");
        Function<Locale, byte[]> writing = in -> pdf ? papers.pdf(practice.id(), in) : papers.word(practice.id(), in);
        var name = practice.code() + "-" + language + (pdf ? ".pdf" : ".docx");
        var ui = UI.getCurrent();
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = writing.apply(Locale.of(language));
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, null, bytes.length);
                }),
                ui.getTranslation("practice.paper." + kind, ui.getTranslation("language." + language)));
        link.setRouterIgnore(true);
        return link;
    }
}
