package passerelle.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import passerelle.account.Acting;
import passerelle.instrument.EditionChanges;
import passerelle.instrument.IndicatorChange;
import passerelle.instrument.IndicatorCode;
import passerelle.text.SavedText;
import passerelle.text.TextService;

/**
 * Reads, once the right was asked, what was answered before, indicator by indicator in the latest round that has an
 * answer; in four statements.
 */
@Component
class FormerRounds {

    private final Assessments assessments;
    private final GivenAnswers given;
    private final EditionsInUse editions;
    private final TextService texts;

    FormerRounds(Assessments assessments, GivenAnswers given, EditionsInUse editions, TextService texts) {
        this.assessments = assessments;
        this.given = given;
        this.editions = editions;
        this.texts = texts;
    }

    FormerAnswers before(AssessmentDetails assessment) {
        var former = earlier(assessment);
        if (former.isEmpty()) {
            return FormerAnswers.NONE;
        }
        var read = read(former);
        var answers = new HashMap<IndicatorCode, FormerAnswer>();
        for (var code : codes(assessment)) {
            former.stream()
                    .flatMap(round -> read.answer(round, code, changes(round, assessment)).stream())
                    .findFirst()
                    .ifPresent(answer -> answers.put(code, answer));
        }
        var last = changes(former.getFirst(), assessment);
        return new FormerAnswers(answers, Set.copyOf(last.all(IndicatorChange.NEW)));
    }

    Optional<FormerFigures> figuresBefore(AssessmentDetails assessment) {
        return earlier(assessment).stream()
                .findFirst()
                .map(round -> new FormerFigures(
                        round.round(),
                        given.figures(round.id()),
                        Acting.asSystem(() ->
                                texts.of(AssessmentTexts.SUBJECT, round.id().value()))));
    }

    /** The latest first. */
    private List<AssessmentDetails> earlier(AssessmentDetails assessment) {
        return assessments.of(List.of(assessment.city())).stream()
                .map(Assessment::details)
                .filter(other -> other.instrument() == assessment.instrument() && other.round() < assessment.round())
                .toList();
    }

    private List<IndicatorCode> codes(AssessmentDetails assessment) {
        return editions.get(assessment.edition()).indicators().stream()
                .map(indicator -> indicator.code())
                .toList();
    }

    private EditionChanges changes(AssessmentDetails former, AssessmentDetails now) {
        return editions.changes(former.edition(), now.edition());
    }

    private Read read(Collection<AssessmentDetails> rounds) {
        var ids = rounds.stream().map(AssessmentDetails::id).toList();
        return new Read(
                given.answers(ids),
                Acting.asSystem(() -> texts.of(
                        AssessmentTexts.SUBJECT,
                        ids.stream().map(AssessmentId::value).toList())),
                given.evidence(ids));
    }

    private record Read(
            Map<AssessmentId, Map<IndicatorCode, AnswerRow>> answers,
            Map<UUID, Map<String, SavedText>> texts,
            Map<AssessmentId, Map<IndicatorCode, List<EvidenceRow>>> evidence) {

        Optional<FormerAnswer> answer(AssessmentDetails round, IndicatorCode code, EditionChanges changes) {
            return changes.former(code).flatMap(former -> {
                var asked = changes.before().indicator(former);
                var value = answers.getOrDefault(round.id(), Map.of())
                        .getOrDefault(former, AnswerRow.BLANK)
                        .value();
                var text =
                        texts.getOrDefault(round.id().value(), Map.of()).getOrDefault(former.value(), SavedText.BLANK);
                var proof = evidence.getOrDefault(round.id(), Map.of()).getOrDefault(former, List.of());
                var answered =
                        value != null || !asked.isScored() && !text.body().isBlank();
                return Optional.of(new FormerAnswer(round.round(), asked, value, text, proof, changes.of(code)))
                        .filter(found -> answered);
            });
        }
    }
}
