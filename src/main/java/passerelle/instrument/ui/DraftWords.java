package passerelle.instrument.ui;

import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.instrument.AreaNames;
import passerelle.instrument.Difference.What;
import passerelle.instrument.EditionNames;
import passerelle.instrument.Index;
import passerelle.instrument.Indicator;
import passerelle.shared.LocalizedText;
import passerelle.shared.ui.Phrases;

/** What stands in a draft, thing by thing, to be shown beside what somebody else has typed meanwhile. */
final class DraftWords {

    private DraftWords() {}

    static Map<String, String> of(EditionNames names) {
        var words = new LinkedHashMap<String, String>();
        put(words, told("instrument.draft.title"), names.title());
        put(words, told("instrument.draft.note"), names.note());
        return words;
    }

    static Map<String, String> of(AreaNames names) {
        var words = new LinkedHashMap<String, String>();
        put(words, told("instrument.draft.title"), names.title());
        put(words, told("instrument.draft.short"), names.shortTitle());
        put(words, told("instrument.draft.intro"), names.intro());
        return words;
    }

    static Map<String, String> of(Index index) {
        var words = new LinkedHashMap<String, String>();
        put(words, told("instrument.draft.title"), index.title());
        var weights = index.weights().entrySet().stream()
                .map(part -> Phrases.phrase("instrument.part", part.getKey(), part.getValue()))
                .collect(Collectors.joining(" · "));
        words.put(told("instrument.draft.weights"), weights);
        return words;
    }

    static Map<String, String> of(Indicator indicator) {
        var words = new LinkedHashMap<String, String>();
        var formerly = indicator.formerly();
        words.put(Phrases.name(What.CODE), indicator.code().value());
        words.put(Phrases.name(What.FORMERLY), formerly == null ? "" : formerly.value());
        put(words, Phrases.name(What.TOPIC), indicator.topic());
        put(words, Phrases.name(What.QUESTION), indicator.question());
        put(words, Phrases.name(What.EXAMPLE), indicator.example());
        words.put(told("instrument.draft.rules"), rules(indicator));
        var options = indicator.options().stream()
                .map(option ->
                        DifferenceWords.of(option) + " / " + option.label().fr())
                .collect(Collectors.joining("\n"));
        words.put(told("instrument.draft.options"), options);
        return words;
    }

    private static String rules(Indicator indicator) {
        var dimension = indicator.dimension();
        return Stream.of(
                        Phrases.name(indicator.kind()),
                        dimension == null ? "" : Phrases.name(dimension),
                        indicator.isScored() ? Phrases.phrase("instrument.weight", indicator.weight()) : "",
                        indicator.core() ? told("instrument.core") : "",
                        indicator.evidenceRequired() ? told("instrument.evidence") : "",
                        indicator.mayBeNotApplicable() ? told("instrument.not-applicable") : "")
                .filter(rule -> !rule.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static void put(Map<String, String> words, String label, LocalizedText text) {
        words.put(Phrases.phrase("instrument.in.en", label), text.en());
        words.put(Phrases.phrase("instrument.in.fr", label), text.fr());
    }

    private static String told(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
