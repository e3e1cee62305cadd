package passerelle.practice;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.instrument.Area;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.practice.classification.ClassificationService;
import passerelle.shared.RuleViolation;
import passerelle.text.TextKey;
import passerelle.text.TextSaving;
import passerelle.text.TextService;

/** What a version of a practice holds: its texts, its files, and the terms and areas it may be linked to. */
@Component
class PracticeContents {

    private final TextService texts;
    private final PracticeFiles files;
    private final ClassificationService classification;
    private final EditionService editions;

    PracticeContents(
            TextService texts, PracticeFiles files, ClassificationService classification, EditionService editions) {
        this.texts = texts;
        this.files = files;
        this.classification = classification;
        this.editions = editions;
    }

    PracticeCheck check(GoodPractice practice) {
        var facts = practice.outline().facts();
        var withheld =
                files.of(practice.id()).stream().anyMatch(file -> !file.row().isShown());
        return PracticeCheck.of(facts, written(practice, facts.language()), withheld);
    }

    private Set<PracticePart> written(GoodPractice practice, String language) {
        var stored = texts.of(PracticeService.SUBJECT, practice.id().value());
        return Stream.of(PracticePart.values())
                .filter(part -> {
                    var text = stored.get(part.field(language));
                    return text != null && !text.body().isBlank();
                })
                .collect(Collectors.toSet());
    }

    /** @throws RuleViolation for a term, an area or an indicator that nobody knows */
    void check(PracticeChange change) {
        switch (change) {
            case PracticeChange.Terms terms ->
                require(
                        terms.terms().stream()
                                .allMatch(
                                        term -> classification.all().find(term).isPresent()),
                        "practice.error.term");
            case PracticeChange.Areas areas ->
                require(
                        editions.latest(Instrument.INDEX).areas().stream()
                                .map(Area::code)
                                .collect(Collectors.toSet())
                                .containsAll(areas.areas()),
                        "practice.error.area");
            case PracticeChange.Indicators indicators ->
                require(
                        editions.latest(Instrument.INDEX).indicators().stream()
                                .map(indicator -> indicator.code().value())
                                .collect(Collectors.toSet())
                                .containsAll(indicators.indicators()),
                        "practice.error.indicator");
            case PracticeChange.Title any -> {}
            case PracticeChange.Original any -> {}
            case PracticeChange.Contact any -> {}
            case PracticeChange.Dates any -> {}
            case PracticeChange.Links any -> {}
            case PracticeChange.SelfCheck any -> {}
        }
    }

    private static void require(boolean known, String key) {
        if (!known) {
            throw new RuleViolation(key);
        }
    }

    /** The texts of all languages, and the files, to a new version. */
    void copy(GoodPractice from, GoodPractice to) {
        texts.of(PracticeService.SUBJECT, from.id().value()).forEach((field, text) -> {
            if (PracticePart.isField(field)) {
                var key = new TextKey(PracticeService.SUBJECT, to.id().value(), field);
                if (texts.save(key, text.body(), 0, text.language()) instanceof TextSaving.Collided) {
                    throw new IllegalStateException("A new version had a text " + field);
                }
            }
        });
        files.of(from.id()).forEach(file -> files.save(file.in(to.id())));
    }
}
