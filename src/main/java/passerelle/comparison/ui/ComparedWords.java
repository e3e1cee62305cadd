package passerelle.comparison.ui;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import passerelle.comparison.Compared;
import passerelle.comparison.Title;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.scoring.Score;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/**
 * What is said of a comparison in the reader's language.
 *
 * @param city the name of the city that is compared; blank where there is none
 */
@NamedInterface("groups")
public record ComparedWords(Compared compared, String city, String group) {

    static String percent(Score score) {
        return Numbers.percent(score.rounded(), Phrases.locale());
    }

    /** How many cities, of which kind, on which day, how old at most. */
    public String sample() {
        return SampleWords.of(
                group, compared.sample().cities(), compared.sample().basis());
    }

    /** What a reader has to know to read the figures of the group rightly. */
    public List<String> notes() {
        var sample = compared.sample();
        var apart = compared.edition().map(sample::apartFrom).orElse(0);
        return Stream.of(
                        note(compared.countsItself(), "comparison.note.itself", city),
                        note(compared.isUnplaced(), "comparison.note.unplaced", city),
                        note(
                                !compared.unknownOthers().isEmpty(),
                                "comparison.note.unknown",
                                compared.unknownOthers().size()),
                        note(apart > 0, "comparison.note.editions", apart, sample.cities()),
                        note(sample.provisional() > 0, "comparison.note.provisional", sample.provisional()))
                .filter(note -> !note.isEmpty())
                .toList();
    }

    private static String note(boolean holds, String key, Object... arguments) {
        return holds ? Phrases.phrase(key, arguments) : "";
    }

    /** Under which name it may be kept. */
    String title() {
        var title = Stream.of(
                        city, group, Phrases.shortDate(compared.sample().basis().on()))
                .filter(part -> !part.isEmpty())
                .collect(joining(" · "));
        return title.substring(0, Math.min(Title.LONGEST, title.length()));
    }

    /** The city with the year of its round. */
    String own() {
        return compared.own() == null ? city : city + " " + compared.own().round();
    }

    String kind() {
        return Phrases.name(compared.sample().basis().kind());
    }

    static boolean isIndex(Measure measure) {
        return measure.kind() == MeasureKind.INDEX;
    }
}
