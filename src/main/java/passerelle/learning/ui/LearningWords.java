package passerelle.learning.ui;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;
import passerelle.learning.InterestKind;
import passerelle.learning.LearningGroupStatus;
import passerelle.learning.Resemblance;
import passerelle.scoring.Score;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** What is said of learning in the reader’s language. */
final class LearningWords {

    private LearningWords() {}

    static String percent(Score score) {
        return Numbers.percent(score.rounded(), Phrases.locale());
    }

    /** In what two cities are alike. */
    static String of(Resemblance resemblance) {
        if (!resemblance.isLikeness()) {
            return Phrases.phrase(resemblance.language() ? "learning.near.language" : "learning.near.none");
        }
        var alike = resemblance.in().stream().sorted().map(Phrases::name).collect(joining(", "));
        var language = resemblance.language() && resemblance.in().stream().noneMatch(LearningWords::isCountry);
        return Phrases.phrase(language ? "learning.near.both" : "learning.near", alike);
    }

    private static boolean isCountry(Enum<?> likeness) {
        return likeness.name().equals("COUNTRY");
    }

    static StatusBadge badge(InterestKind kind) {
        return new StatusBadge(kind == InterestKind.WANTS ? Tone.INFO : Tone.DONE, Phrases.name(kind));
    }

    static StatusBadge badge(LearningGroupStatus status) {
        return new StatusBadge(
                switch (status) {
                    case PROPOSED -> Tone.SOON;
                    case AGREED -> Tone.DONE;
                    case CLOSED -> Tone.NEUTRAL;
                },
                Phrases.name(status));
    }

    static String languages(Collection<String> codes) {
        return codes.stream().sorted().map(LearningWords::language).collect(joining(", "));
    }

    static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Phrases.locale());
    }
}
