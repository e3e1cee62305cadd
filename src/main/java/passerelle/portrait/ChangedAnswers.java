package passerelle.portrait;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import passerelle.assessment.AssessmentDetails;
import passerelle.instrument.EditionChanges;
import passerelle.instrument.IndicatorChange;
import passerelle.instrument.IndicatorCode;
import passerelle.scoring.Answered;
import passerelle.scoring.Explanation;
import passerelle.scoring.Mean;

/** Which answers became which from one round to another, in the order of the later edition. */
public record ChangedAnswers(AssessmentDetails before, AssessmentDetails now, List<ChangedAnswer> changed) {

    public ChangedAnswers {
        changed = List.copyOf(changed);
    }

    /** Of the indicators that both editions ask for. */
    static List<ChangedAnswer> of(Explanation before, Explanation now, EditionChanges changes) {
        var former = answers(before).collect(toMap(Given::code, Given::answer));
        return answers(now)
                .filter(given ->
                        changes.former(given.code()).map(former::containsKey).orElse(false))
                .map(given -> given.since(former, changes))
                .filter(changed -> !ChangedAnswer.isSame(changed.before(), changed.now()))
                .toList();
    }

    private record Given(String area, Answered answer) {

        IndicatorCode code() {
            return answer.indicator().code();
        }

        ChangedAnswer since(Map<IndicatorCode, Answered> former, EditionChanges changes) {
            var before = changes.former(code()).map(former::get).orElseThrow();
            return new ChangedAnswer(
                    area, Objects.requireNonNull(before), answer, changes.of(code()) == IndicatorChange.CHANGED);
        }
    }

    private static Stream<Given> answers(Explanation explanation) {
        return explanation.areas().stream()
                .flatMap(area -> area instanceof Mean mean
                        ? mean.parts().stream()
                                .flatMap(part -> part.of() instanceof Answered answered
                                        ? Stream.of(new Given(mean.code(), answered))
                                        : Stream.empty())
                        : Stream.empty());
    }
}
