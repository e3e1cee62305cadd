package passerelle.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.CityId;

/** All that was put into an assessment, kind by kind, each in one statement. */
@Component
class GivenAnswers {

    private final Answers answers;
    private final EvidenceList evidence;
    private final CityFigures figures;

    GivenAnswers(Answers answers, EvidenceList evidence, CityFigures figures) {
        this.answers = answers;
        this.evidence = evidence;
        this.figures = figures;
    }

    Map<IndicatorCode, AnswerRow> answers(AssessmentId id) {
        return answers.of(id).stream().collect(toMap(answer -> answer.key().indicator(), Answer::row));
    }

    /** Of several assessments; one without answers is absent. */
    Map<AssessmentId, Map<IndicatorCode, AnswerRow>> answers(Collection<AssessmentId> ids) {
        return answers.among(ids).stream()
                .collect(groupingBy(
                        answer -> answer.key().assessment(),
                        toMap(answer -> answer.key().indicator(), Answer::row)));
    }

    /** What is answered in several assessments; one without answers is absent. */
    Map<AssessmentId, Map<IndicatorCode, AnswerValue>> values(Collection<AssessmentId> ids) {
        var values = new HashMap<AssessmentId, Map<IndicatorCode, AnswerValue>>();
        answers.values(ids)
                .forEach(given -> Optional.ofNullable(given.value().read())
                        .ifPresent(value -> values.computeIfAbsent(given.assessment(), first -> new HashMap<>())
                                .put(given.indicator(), value)));
        return values;
    }

    Map<IndicatorCode, List<EvidenceRow>> evidence(AssessmentId id) {
        return evidence.of(id).stream().map(Evidence::row).collect(groupingBy(EvidenceRow::indicator));
    }

    /** Of several assessments; one without evidence is absent. */
    Map<AssessmentId, Map<IndicatorCode, List<EvidenceRow>>> evidence(Collection<AssessmentId> ids) {
        return evidence.among(ids).stream()
                .collect(groupingBy(
                        proof -> proof.answer().assessment(),
                        mapping(Evidence::row, groupingBy(EvidenceRow::indicator))));
    }

    /** Each file and page behind any answer of a city once, the newest first. */
    List<EvidenceRow> proofs(CityId city) {
        var proofs = new ArrayList<EvidenceRow>();
        evidence.ofCity(city).stream()
                .map(Evidence::row)
                .filter(row -> proofs.stream().noneMatch(row::isSameAs))
                .forEach(proofs::add);
        return proofs;
    }

    Map<String, FigureRow> figures(AssessmentId id) {
        return figures.of(id).stream().collect(toMap(figure -> figure.key().field(), CityFigure::row));
    }
}
