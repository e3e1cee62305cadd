package passerelle.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AnswerLimit;
import passerelle.assessment.AnswerSheet;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.instrument.ProfileField;
import passerelle.shared.LocalizedText;

/** A workbook that came back beside what it was written from and what stands on line now. */
final class Comparison {

    private final Filled filled;
    private final Map<String, FilledRow> rows;
    private final Edition edition;
    private final AnswerSheet online;
    private final AnswerLimit limit;

    /**
     * @param edition all that can be in the workbook
     * @param online what of it the person who brings it back sees
     * @param limit what that person may not fill in
     */
    Comparison(Filled filled, Edition edition, AnswerSheet online, AnswerLimit limit) {
        this.filled = filled;
        this.rows = filled.questions();
        this.edition = edition;
        this.online = online;
        this.limit = limit;
    }

    /** Of all cells that may be filled in, in the order of the sheet. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var field : edition.profile()) {
            var row = rows.get(field.code());
            if (row != null) {
                lines.addAll(compare(field, row));
            }
        }
        for (var indicator : edition.indicators()) {
            var row = rows.get(indicator.code().value());
            if (row != null) {
                lines.addAll(compare(indicator, row));
            }
        }
        return lines.stream().map(this::limited).toList();
    }

    private List<Line> compare(Indicator asked, FilledRow row) {
        var code = asked.code().value();
        var stored = online.answer(asked.code());
        var compared = new Compared(
                row.place(Column.ANSWER),
                code,
                asked.topic(),
                new Said.Answer(asked, stored.value()),
                Seen.of(stored),
                then(HiddenSheet.answer(code)));
        var answer = new FilledAnswer(asked, row, filled.options(code));
        var lines = new ArrayList<Line>();
        lines.add(compared.line(() -> new Said.Answer(asked, answer.read())));
        lines.add(words(code, asked.topic(), row));
        lines.addAll(new FilledLinks(asked, row, online.evidence(asked.code())).lines());
        return lines;
    }

    private List<Line> compare(ProfileField asked, FilledRow row) {
        var stored = online.figure(asked.code());
        var compared = new Compared(
                row.place(Column.ANSWER),
                asked.code(),
                asked.title(),
                new Said.Amount(asked, stored.figure()),
                Seen.of(stored),
                then(HiddenSheet.figure(asked.code())));
        var figure = new FilledFigure(asked, row, language());
        var line = compared.line(() -> new Said.Amount(asked, figure.read()));
        return asked.type() == ProfileField.Type.TEXT
                ? List.of(words(asked.code(), asked.title(), row), line)
                : List.of(line);
    }

    private Line words(String code, LocalizedText topic, FilledRow row) {
        var stored = online.text(code);
        var compared = new Compared(
                row.place(Column.EXPLANATION),
                code,
                topic,
                new Said.Words(stored.body()),
                Seen.of(stored),
                then(HiddenSheet.text(code)));
        return compared.line(() -> new Said.Words(row.entry(Column.EXPLANATION).text()));
    }

    private @Nullable Seen then(String key) {
        return filled.hidden().seen().get(key);
    }

    private Locale language() {
        return Locale.of(filled.hidden().origin().language());
    }

    /** Of what the reader does not see, nothing is told but that it is not theirs to fill in. */
    private Line limited(Line line) {
        if (line.state() == LineState.UNCHANGED) {
            return line;
        }
        return online.asks(line.code())
                ? limit.closed(line.code()).map(line::closed).orElse(line)
                : line.closed("workbook.problem.part");
    }
}
