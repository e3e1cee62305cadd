package passerelle.assessment;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.RuleViolation;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/** What the city answered in earlier rounds, and answering the same again. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FormerAnswerService {

    private final Assessments assessments;
    private final OpenAssessments open;
    private final FormerRounds rounds;
    private final AnswerService answers;
    private final TextService texts;
    private final SheetReaders readers;

    FormerAnswerService(
            Assessments assessments,
            OpenAssessments open,
            FormerRounds rounds,
            AnswerService answers,
            TextService texts,
            SheetReaders readers) {
        this.assessments = assessments;
        this.open = open;
        this.rounds = rounds;
        this.answers = answers;
        this.texts = texts;
        this.readers = readers;
    }

    @Transactional(readOnly = true)
    public FormerAnswers of(AssessmentId id) {
        var assessment = assessments.require(id).details();
        return rounds.before(assessment).seen(readers.part(assessment));
    }

    /** What the city said of itself in the round before, if there was one. */
    @Transactional(readOnly = true)
    public Optional<FormerFigures> figures(AssessmentId id) {
        var assessment = assessments.require(id).details();
        var part = readers.part(assessment);
        return rounds.figuresBefore(assessment).map(figures -> figures.of(part::has));
    }

    /**
     * Answers as in the earlier round, in the same way as everything is saved; where nothing is explained yet, with the
     * explanation of then.
     *
     * @param seen the version of the answer that the writer had before the eyes
     * @throws RuleViolation when there is no earlier answer, or the question has changed since
     */
    public AnswerSaving confirm(AssessmentId id, IndicatorCode indicator, long seen) {
        var assessment = open.forAnswering(id, indicator.value());
        var former = rounds.before(assessment)
                .of(indicator)
                .filter(FormerAnswer::mayBeConfirmed)
                .orElseThrow(() -> new RuleViolation("assessment.error.former", indicator.value()));
        var given = new AnswerService.Given(Optional.ofNullable(former.value()), former.round());
        var saving = answers.confirm(assessment, indicator, given, seen);
        if (saving instanceof AnswerSaving.Saved && former.isExplained()) {
            explain(new TextKey(AssessmentTexts.SUBJECT, id.value(), indicator.value()), former);
        }
        return saving;
    }

    /** What somebody wrote stays. */
    private void explain(TextKey key, FormerAnswer former) {
        var now = texts.read(key);
        if (now.body().isBlank()) {
            texts.save(key, former.text().body(), now.version(), former.text().language());
        }
    }
}
