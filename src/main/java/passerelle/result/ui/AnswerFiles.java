package passerelle.result.ui;

import static java.time.temporal.ChronoUnit.SECONDS;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityDetails;
import passerelle.city.CityService;
import passerelle.result.export.AnswerExportDetails;
import passerelle.result.export.AnswerExportService;
import passerelle.result.export.ExportFormat;
import passerelle.result.export.ExportScope;
import passerelle.result.export.ExportWords;
import passerelle.result.export.ExportedColumn;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;

/** The answers for the institute: as files with a checksum, and a place where a file is known again. */
@Component
class AnswerFiles {

    private final AnswerExportService exports;
    private final CityService cities;
    private final CurrentUser user;

    AnswerFiles(AnswerExportService exports, CityService cities, CurrentUser user) {
        this.exports = exports;
        this.cities = cities;
        this.user = user;
    }

    /** All reviewed answers of a round. */
    Section ofRound(int round) {
        var scope = new ExportScope(round, null);
        var section = new Section(phrase("result.export.title"));
        section.add(new Paragraph(phrase("result.export.what")));
        section.add(
                exports.isThere(scope)
                        ? links(scope, phrase("result.export.file") + "-" + round)
                        : new Paragraph(phrase("result.export.error.none", Integer.toString(round))));
        return section;
    }

    /** What one city handed in, for those who hand it on. */
    Optional<Section> of(CityDetails city, int round) {
        var scope = new ExportScope(round, city.id());
        if (!(user.is(Role.SECRETARIAT) || user.is(Role.ANALYST)) || !exports.isThere(scope)) {
            return Optional.empty();
        }
        var section = new Section(phrase("result.export.title"));
        section.add(
                new Paragraph(phrase("result.export.city.what")),
                links(scope, phrase("result.export.file") + "-" + city.code() + "-" + round));
        return Optional.of(section);
    }

    Section check() {
        return new ExportCheck(exports, cities);
    }

    private Div links(ExportScope scope, String file) {
        var links = new Div();
        links.addClassName("acts");
        for (var format : ExportFormat.values()) {
            links.add(link(scope, format, file));
        }
        return links;
    }

    private Anchor link(ExportScope scope, ExportFormat format, String file) {
        var words = words();
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(file + "." + format.ending());
                    event.setContentType(format.mediaType());
                    try (var out = event.getOutputStream()) {
                        exports.write(scope, format, words, out);
                    }
                },
                Phrases.name(format));
        link.setRouterIgnore(true);
        return link;
    }

    /** In the language of the page, also when nobody looks at it any more. */
    static ExportWords words() {
        var reader = UI.getCurrent();
        return new ExportWords(
                reader.getLocale(),
                reader.getTranslation("result.export.title"),
                Arrays.stream(ExportedColumn.values())
                        .map(column -> reader.getTranslation("ExportedColumn." + column))
                        .toList(),
                "SHA-256",
                reader.getTranslation("result.export.form"),
                export -> origin(reader, export));
    }

    private static String origin(UI reader, AnswerExportDetails export) {
        return reader.getTranslation(
                "result.export.origin", export.at().truncatedTo(SECONDS).toString(), export.by(), export.lines());
    }

    private static String phrase(String key, Object... arguments) {
        return Phrases.phrase(key, arguments);
    }
}
