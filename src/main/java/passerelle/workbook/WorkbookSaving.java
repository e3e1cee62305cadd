package passerelle.workbook;

import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.assessment.AnswerSaving;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.EvidenceService;
import passerelle.assessment.FigureSaving;
import passerelle.assessment.FigureService;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.text.TextKey;
import passerelle.text.TextSaving;
import passerelle.text.TextService;

/** Saves a line of a workbook the way it would be saved on the page. */
@Component
class WorkbookSaving {

    private static final String SUBJECT = "assessment";

    private final AnswerService answers;
    private final TextService texts;
    private final FigureService figures;
    private final EvidenceService evidence;

    WorkbookSaving(AnswerService answers, TextService texts, FigureService figures, EvidenceService evidence) {
        this.answers = answers;
        this.texts = texts;
        this.figures = figures;
        this.evidence = evidence;
    }

    /** Before anything of the sheet is read. */
    AssessmentDetails hold(AssessmentId id) {
        return answers.hold(id);
    }

    /** Whether it is stored; otherwise something else was meanwhile, and nothing was overwritten. */
    boolean save(AssessmentId id, Line line, String language) {
        return switch (line.mine()) {
            case Said.Answer answer ->
                save(id, line, Optional.ofNullable(answer.value())) instanceof AnswerSaving.Saved;
            case Said.Words words -> save(key(id, line), both(line, words), line.seen(), language);
            case Said.Amount amount ->
                figures.save(id, line.code(), amount.figure(), line.seen()) instanceof FigureSaving.Saved;
            case Said.Link link -> evidence.addLink(id, new IndicatorCode(line.code()), link.link()) != null;
            case Said.Typed typed -> false;
        };
    }

    private AnswerSaving save(AssessmentId id, Line line, Optional<AnswerValue> value) {
        var indicator = new IndicatorCode(line.code());
        return value.map(given -> answers.answer(id, indicator, given, line.seen()))
                .orElseGet(() -> answers.clear(id, indicator, line.seen()));
    }

    /** A text stays in the language in which it was begun, whatever the workbook is in. */
    private boolean save(TextKey key, String body, long seen, String language) {
        var stored = texts.read(key);
        var written = stored.body().isBlank() ? language : stored.language();
        return texts.save(key, body, seen, written) instanceof TextSaving.Saved;
    }

    /** Of two texts that collided both stay, the one on line first. */
    private static String both(Line line, Said.Words mine) {
        return line.keepsBoth() && line.online() instanceof Said.Words online
                ? (online.text() + "\n\n" + mine.text()).strip()
                : mine.text();
    }

    private static TextKey key(AssessmentId id, Line line) {
        return new TextKey(SUBJECT, id.value(), line.code());
    }
}
