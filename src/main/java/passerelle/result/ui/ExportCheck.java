package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import passerelle.city.CityService;
import passerelle.document.FileContent;
import passerelle.result.export.AnswerExportDetails;
import passerelle.result.export.AnswerExportService;
import passerelle.result.export.CheckedFile;
import passerelle.result.export.ExportedLine;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Folded;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;
import passerelle.shared.ui.UploadWords;

/** Takes a file and says whether it is what was handed out; below it what was handed out last. */
class ExportCheck extends Section {

    /** The rest is counted. */
    private static final int NAMED = 40;

    private final AnswerExportService exports;
    private final CityService cities;
    private final Div outcome = new Div();

    ExportCheck(AnswerExportService exports, CityService cities) {
        super(UI.getCurrent().getTranslation("result.export.check"));
        this.exports = exports;
        this.cities = cities;
        outcome.addClassName("export-outcome");
        outcome.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("result.export.check.what")), upload(), outcome);
        var latest = exports.latest();
        if (!latest.isEmpty()) {
            add(new Folded(getTranslation("result.export.latest"), () -> list(latest)));
        }
    }

    private Div upload() {
        var label = getTranslation("result.export.check.file");
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> check(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FileContent.MAX_BYTES);
        upload.setAcceptedFileTypes(".csv", ".xlsx");
        upload.setI18n(UploadWords.in(this));
        upload.addFileRemovedListener(removed -> outcome.removeAll());
        upload.getElement().setAttribute("aria-label", label);
        var field = new Div(new NativeLabel(label), upload);
        field.addClassName("file-field");
        return field;
    }

    void check(byte[] file) {
        outcome.removeAll();
        try {
            tell(exports.check(file));
        } catch (RuleViolation noTable) {
            outcome.add(new StatusBadge(Tone.LATE, Phrases.of(noTable)));
        }
    }

    private void tell(CheckedFile checked) {
        switch (checked) {
            case CheckedFile.Genuine genuine -> {
                outcome.add(
                        new StatusBadge(Tone.DONE, getTranslation("result.export.genuine", about(genuine.export()))),
                        new Paragraph(lines("result.export.genuine.since", genuine.since())));
            }
            case CheckedFile.Altered altered -> {
                outcome.add(
                        new StatusBadge(Tone.LATE, getTranslation("result.export.altered", about(altered.export()))),
                        new Paragraph(lines("result.export.altered.lines", altered.differing())));
            }
            case CheckedFile.Unknown unknown ->
                outcome.add(new StatusBadge(Tone.SOON, getTranslation("result.export.unknown")));
        }
        outcome.add(checksum(checked.checksum()));
    }

    private String lines(String key, List<ExportedLine> lines) {
        var named = lines.stream().limit(NAMED).map(ExportedLine::toString).collect(Collectors.joining(", "));
        return getTranslation(key, lines.size(), lines.size() > NAMED ? named + " …" : named);
    }

    private String about(AnswerExportDetails export) {
        var city = export.scope().city();
        var whose = city == null
                ? getTranslation("result.export.all")
                : cities.get(city).name(getLocale());
        return getTranslation(
                "result.export.about",
                whose,
                Integer.toString(export.scope().round()),
                Phrases.moment(export.at()),
                export.by(),
                export.format().name().toLowerCase(Locale.ROOT));
    }

    private Paragraph checksum(String hex) {
        var words = new Paragraph("SHA-256 " + hex);
        words.addClassNames("muted", "checksum");
        return words;
    }

    private Div list(List<AnswerExportDetails> latest) {
        var list = new Div();
        latest.forEach(export -> list.add(new Paragraph(about(export)), checksum(export.checksum())));
        return list;
    }
}
