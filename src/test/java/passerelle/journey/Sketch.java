package passerelle.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.account.Role;
import passerelle.city.Standing;
import passerelle.journey.StepFact.Progress;
import passerelle.journey.norm.Norms;

/**
 * A journey in one line:
 * {@code LETTER +2024-01-10; INDEX:2026 ~2026-02-01 due 2026-06-01; VISIT:2026 skipped; WITHDRAWN}. A plus is a
 * finished fact, a tilde a begun one; MEMBER may say since when it was readmitted.
 */
record Sketch(List<StepFact> facts, List<Skip> skips, StandingFact standing) {

    static Sketch of(@Nullable String line) {
        var parts = Stream.of((line == null ? "" : line).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(" "))
                .toList();
        var standing = parts.stream()
                .filter(words -> isStanding(words[0]))
                .map(words -> new StandingFact(
                        Standing.valueOf(words[0]), words.length > 2 ? LocalDate.parse(words[2]) : null))
                .findFirst()
                .orElse(new StandingFact(Standing.MEMBER, null));
        var steps = parts.stream().filter(words -> !isStanding(words[0])).toList();
        return new Sketch(
                steps.stream()
                        .filter(words -> !words[1].equals("skipped"))
                        .map(Sketch::fact)
                        .toList(),
                steps.stream()
                        .filter(words -> words[1].equals("skipped"))
                        .map(words -> new Skip(step(words[0]), round(words[0])))
                        .toList(),
                standing);
    }

    List<StepState> journey(Norms norms) {
        return Journey.of(facts, skips, norms, standing);
    }

    StepState state(String place) {
        return journey(Norms.STANDARD).stream()
                .filter(state -> state.step() == step(place) && state.round() == round(place))
                .findFirst()
                .orElseThrow();
    }

    StepState column() {
        return journey(Norms.STANDARD).stream()
                .filter(StepState::next)
                .findFirst()
                .orElseThrow();
    }

    private static StepFact fact(String[] words) {
        var progress = words[1].startsWith("+") ? Progress.DONE : Progress.OPENED;
        LocalDate due = null;
        Role actor = null;
        for (var word = 2; word < words.length; word += 2) {
            if (words[word].equals("due")) {
                due = LocalDate.parse(words[word + 1]);
            } else {
                actor = Role.valueOf(words[word + 1]);
            }
        }
        return new StepFact(
                step(words[0]), round(words[0]), progress, LocalDate.parse(words[1].substring(1)), due, actor);
    }

    private static boolean isStanding(String word) {
        return Stream.of(Standing.values()).anyMatch(standing -> standing.name().equals(word));
    }

    private static Step step(String place) {
        return Step.valueOf(place.replaceAll(":.*", ""));
    }

    private static int round(String place) {
        return place.contains(":") ? Integer.parseInt(place.replaceAll(".*:", "")) : 0;
    }
}
