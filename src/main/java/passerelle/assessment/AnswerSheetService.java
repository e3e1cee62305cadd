package passerelle.assessment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.CityId;
import passerelle.text.SavedText;
import passerelle.text.TextService;

/** Reads what a city answered. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AnswerSheetService {

    private final Assessments assessments;
    private final GivenAnswers given;
    private final EditionsInUse editions;
    private final TextService texts;
    private final SubjectsAbove above;
    private final SheetReaders readers;

    AnswerSheetService(
            Assessments assessments,
            GivenAnswers given,
            EditionsInUse editions,
            TextService texts,
            SubjectsAbove above,
            SheetReaders readers) {
        this.assessments = assessments;
        this.given = given;
        this.editions = editions;
        this.texts = texts;
        this.above = above;
        this.readers = readers;
    }

    /** All that the reader sees of it, in five statements. */
    public AnswerSheet sheet(AssessmentId id) {
        var assessment = assessments.require(id).details();
        var part = readers.part(assessment);
        return part.of(new AnswerSheet(
                assessment,
                editions.get(assessment.edition()),
                given.answers(id),
                texts.of(AssessmentTexts.SUBJECT, id.value()),
                given.evidence(id),
                given.figures(id)));
    }

    /** What the sheet asks, as far as the reader sees it. */
    public Edition asked(AssessmentDetails assessment) {
        var part = readers.part(assessment);
        var edition = editions.get(assessment.edition());
        return part.whole() ? edition : edition.part(part.fields());
    }

    /** How far each of a city's questionnaires has come, whichever instrument it belongs to. */
    public Map<AssessmentId, Progress> progress(CityId city) {
        readers.requireWhole(city);
        var all =
                assessments.of(List.of(city)).stream().map(Assessment::details).toList();
        return answered(all).collect(toMap(sheet -> sheet.assessment().id(), AnswerSheet::progress));
    }

    /** Without evidence and figures, and without words where all is chosen: enough to tell what is answered. */
    public Map<AssessmentId, AnswerSheet> answered(Collection<AssessmentId> ids) {
        var all = assessments.findAllById(ids).stream().map(Assessment::details).toList();
        var parts = all.stream().collect(toMap(AssessmentDetails::id, readers::part));
        return answered(all)
                .collect(toMap(
                        sheet -> sheet.assessment().id(),
                        sheet -> requireNonNull(parts.get(sheet.assessment().id()))
                                .of(sheet)));
    }

    /** Sheets without evidence and figures, in one statement, and one more for each that asks for words. */
    Stream<AnswerSheet> answered(List<AssessmentDetails> some) {
        var answers = given.answers(some.stream().map(AssessmentDetails::id).toList());
        return some.stream().map(assessment -> answered(assessment, answers.getOrDefault(assessment.id(), Map.of())));
    }

    private AnswerSheet answered(AssessmentDetails assessment, Map<IndicatorCode, AnswerRow> answers) {
        var edition = editions.get(assessment.edition());
        Map<String, SavedText> words = edition.indicators().stream().allMatch(Indicator::isScored)
                ? Map.of()
                : texts.of(AssessmentTexts.SUBJECT, assessment.id().value());
        return new AnswerSheet(assessment, edition, answers, words, Map.of(), Map.of());
    }

    /**
     * What counts, without the blanks: what the city answered, and once its review is closed what that put beside it.
     */
    public Map<IndicatorCode, AnswerValue> values(AssessmentId id) {
        var assessment = assessments.require(id).details();
        readers.requireWhole(assessment.city());
        var values = new HashMap<IndicatorCode, AnswerValue>();
        given.answers(id).forEach((code, answer) -> answer.given().ifPresent(value -> values.put(code, value)));
        above.replace(assessment, values);
        return Map.copyOf(values);
    }

    /** The same of several, in two or three statements; one without answers is absent. */
    public Map<AssessmentId, Map<IndicatorCode, AnswerValue>> values(Collection<AssessmentId> ids) {
        var all = assessments.findAllById(ids).stream().map(Assessment::details).toList();
        all.stream().map(AssessmentDetails::city).distinct().forEach(readers::requireWhole);
        var values = given.values(ids);
        above.replace(all, values);
        return values;
    }

    /** What would stand in the way if the city submitted now. */
    public SubmissionCheck check(AssessmentId id) {
        return above.check(sheet(id));
    }

    /**
     * What the city has already put behind any of its answers, in this round or before, each file and page once; for a
     * delegate, behind those in the own hands.
     */
    public List<EvidenceRow> proofs(AssessmentId id) {
        var city = assessments.require(id).city();
        return readers.part(city, id).whole()
                ? given.proofs(city)
                : sheet(id).evidence().values().stream().flatMap(List::stream).toList();
    }

    /** Which fields of a sheet that was read before the person who is signed in finds closed, although it is open. */
    public AnswerLimit limit(AssessmentDetails assessment) {
        readers.part(assessment);
        return above.limit(assessment);
    }
}
