package passerelle.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import passerelle.instrument.Area;
import passerelle.instrument.AreaNames;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionDrafting;
import passerelle.instrument.EditionNames;
import passerelle.instrument.EditionService;
import passerelle.instrument.Index;
import passerelle.instrument.Indicator;
import passerelle.instrument.InvalidEdition;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.Phrases;

/** The forms in which a draft is written. What somebody else wrote meanwhile is shown before it is written over. */
@org.springframework.stereotype.Component
class DraftForms {

    private final EditionDrafting drafting;
    private final EditionService editions;

    DraftForms(EditionDrafting drafting, EditionService editions) {
        this.drafting = drafting;
        this.editions = editions;
    }

    void copy(Edition edition) {
        var form = new VersionForm(edition);
        new FormDialog(
                        Phrases.phrase("instrument.copy.of", edition.version()),
                        Phrases.phrase("instrument.copy.begin"),
                        form,
                        confirmed -> {
                            var version = form.typed();
                            told(() -> drafting.copy(edition.id(), version));
                            UI.getCurrent()
                                    .navigate(EditionView.class, EditionView.parameters(edition.instrument(), version));
                            return true;
                        })
                .open();
    }

    void names(Edition edition) {
        var form = new NamesForm(EditionNames.of(edition));
        var writing = new Writing<>(EditionNames.of(edition), EditionNames::of, DraftWords::of);
        writing.open(edition, Phrases.phrase("instrument.draft.names"), form, seen -> {
            var typed = form.typed();
            drafting.rename(edition.id(), seen, typed);
        });
    }

    void names(Edition edition, Area area) {
        var form = new AreaForm(AreaNames.of(area));
        var writing = new Writing<>(
                AreaNames.of(area),
                now -> AreaNames.of(now.area(area.code())),
                (AreaNames names) -> DraftWords.of(names));
        writing.open(edition, Phrases.phrase("instrument.draft.area.of", area.title()), form, seen -> {
            var typed = form.typed();
            drafting.rename(edition.id(), seen, typed);
        });
    }

    void rewrite(Edition edition, Indicator indicator) {
        var form = new IndicatorForm(indicator);
        var writing = new Writing<>(
                indicator, now -> now.indicator(indicator.code()), (Indicator standing) -> DraftWords.of(standing));
        writing.open(
                edition,
                Phrases.phrase("instrument.draft.indicator.of", indicator.code().value()),
                form,
                seen -> drafting.rewrite(edition.id(), seen, form.typed()));
    }

    void weigh(Edition edition, Index index) {
        var form = new WeightsForm(edition, index);
        var writing = new Writing<>(index, now -> now.index(index.code()), (Index standing) -> DraftWords.of(standing));
        writing.open(
                edition,
                Phrases.phrase("instrument.draft.weights.of", index.title()),
                form,
                seen -> drafting.weigh(edition.id(), seen, form.typed()));
    }

    void add(Edition edition, Area area) {
        var form = new IndicatorForm(null);
        wide(new FormDialog(
                        Phrases.phrase("instrument.draft.add.to", area.title()),
                        Phrases.phrase("form.save"),
                        form,
                        confirmed -> {
                            told(() -> drafting.add(edition.id(), area.code(), form.typed()));
                            UI.getCurrent().refreshCurrentRoute(false);
                            return true;
                        }))
                .open();
    }

    void remove(Edition edition, Indicator indicator) {
        PageActs.ask(
                "instrument.draft.remove",
                "instrument.draft.remove.consequence",
                reason -> told(() -> drafting.remove(edition.id(), indicator.code(), reason)));
    }

    /** What a draft breaks is told as what the form has wrong: there is no file. */
    private static void told(Runnable act) {
        try {
            act.run();
        } catch (InvalidEdition invalid) {
            var problems = invalid.problems().stream()
                    .map(problem -> Phrases.phrase(
                            problem.messageKey(), problem.arguments().toArray()))
                    .distinct()
                    .collect(Collectors.joining("; "));
            throw new RuleViolation("instrument.error.draft", problems);
        }
    }

    private static FormDialog wide(FormDialog dialog) {
        dialog.addClassName("wide-form");
        return dialog;
    }

    /** One part of a draft in a form. */
    private final class Writing<T> {

        private final AtomicReference<T> seen;
        private final Function<Edition, T> part;
        private final Function<T, Map<String, String>> words;

        Writing(T seen, Function<Edition, T> part, Function<T, Map<String, String>> words) {
            this.seen = new AtomicReference<>(seen);
            this.part = part;
            this.words = words;
        }

        void open(Edition edition, String title, Component form, Consumer<T> save) {
            var dialog = new FormDialog(title, Phrases.phrase("form.save"), form, confirmed -> {
                told(() -> save.accept(seen.get()));
                UI.getCurrent().refreshCurrentRoute(false);
                return true;
            });
            wide(dialog.over(words.apply(seen.get()), () -> {
                        seen.set(standing(edition));
                        return words.apply(seen.get());
                    }))
                    .open();
        }

        private T standing(Edition edition) {
            try {
                return part.apply(editions.get(edition.id()));
            } catch (NoSuchElementException removed) {
                throw new RuleViolation("instrument.error.removed");
            }
        }
    }
}
