package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.Option;
import passerelle.result.ExplainedResult;
import passerelle.result.Measure;
import passerelle.scoring.Answered;
import passerelle.scoring.Mean;
import passerelle.scoring.Part;
import passerelle.scoring.Scored;
import passerelle.scoring.Stated;
import passerelle.shared.LocalizedText;

/** What an explanation says of its figures, in the language of its reader. */
class ExplanationWords {

    /** Between the options of one answer. */
    static final String APART = " · ";

    private final ExplainedResult explained;
    private final Component reader;
    private final Locale locale;
    private final Map<Measure, LocalizedText> titles;
    private final Arithmetic arithmetic;

    ExplanationWords(ExplainedResult explained, Component reader, Locale locale) {
        this.explained = explained;
        this.reader = reader;
        this.locale = locale;
        this.titles = Measure.titles(explained.edition());
        this.arithmetic = new Arithmetic(reader, locale);
    }

    Arithmetic arithmetic() {
        return arithmetic;
    }

    String name(Measure measure) {
        return Objects.requireNonNull(titles.get(measure)).in(locale);
    }

    String name(Part part) {
        return part.of() instanceof Answered answered
                ? answered.code() + " " + answered.indicator().topic().in(locale)
                : name(explained.measure(part.of()));
    }

    String rule(Measure measure) {
        return reader.getTranslation("result.explained.rule." + measure.kind());
    }

    /** Each option with its points, or which of the empties it is. */
    List<String> answer(Answered answered) {
        return switch (answered) {
            case Answered.Chosen chosen ->
                chosen.options().stream().map(this::earning).toList();
            case Answered.Blank blank -> List.of(reader.getTranslation("result.explained.blank"));
            case Answered.NotApplicable none -> List.of(reader.getTranslation("result.explained.outside"));
            case Answered.InWords words -> List.of(reader.getTranslation("result.explained.words"));
        };
    }

    /** Why a part counts as it does, where that is not plain from its figures. */
    List<String> notes(Mean whole, Part part) {
        return Stream.concat(why(whole, part).stream(), overruled(part).stream())
                .toList();
    }

    private Optional<String> why(Mean whole, Part part) {
        return switch (part.of()) {
            case Answered.Chosen chosen -> earned(chosen);
            case Answered.Blank blank ->
                Optional.of(reader.getTranslation(
                        "result.explained.blank.why", arithmetic.number(whole.with(part, blank.most()))));
            case Answered.NotApplicable none -> Optional.of(outside(whole, part, none));
            case Answered.InWords words -> Optional.of(reader.getTranslation("result.explained.words.why"));
            case Mean ignored -> figure(part);
            case Stated ignored -> figure(part);
        };
    }

    private Optional<String> figure(Part part) {
        return part.scored()
                .map(scored -> Optional.of(scored)
                        .filter(Scored::provisional)
                        .map(open ->
                                reader.getTranslation("result.explained.open", arithmetic.percent(open.highest()))))
                .orElseGet(() -> Optional.of(reader.getTranslation("result.explained.absent")));
    }

    private Optional<String> earned(Answered.Chosen chosen) {
        if (chosen.isCapped()) {
            var sum = chosen.options().stream()
                    .map(option -> arithmetic.number(option.points()))
                    .collect(Collectors.joining(" + "));
            return Optional.of(reader.getTranslation("result.explained.capped", sum, arithmetic.number(chosen.sum())));
        }
        return chosen.sum() > 0 ? Optional.empty() : Optional.of(reader.getTranslation("result.explained.nothing"));
    }

    private String outside(Mean whole, Part part, Answered.NotApplicable none) {
        return reader.getTranslation(
                "result.explained.outside.why",
                none.reason(),
                arithmetic.number(whole.with(part, none.least())),
                arithmetic.number(whole.with(part, none.most())));
    }

    private Optional<String> overruled(Part part) {
        if (!(part.of() instanceof Answered answered)) {
            return Optional.empty();
        }
        var indicator = answered.indicator();
        return Optional.ofNullable(explained.overruled().get(indicator.code()))
                .map(row -> reader.getTranslation("result.explained.overruled", given(indicator, row.value())));
    }

    private String given(Indicator indicator, @Nullable AnswerValue value) {
        return switch (value) {
            case null -> reader.getTranslation("result.explained.blank");
            case AnswerValue.Choice choice -> labels(indicator, List.of(choice.option()));
            case AnswerValue.Choices choices -> labels(indicator, choices.options());
            case AnswerValue.NotApplicable none -> reader.getTranslation("result.explained.outside");
        };
    }

    private String labels(Indicator indicator, Collection<String> options) {
        return options.stream().map(option -> earning(indicator.option(option))).collect(Collectors.joining(APART));
    }

    private String earning(Option option) {
        return reader.getTranslation(
                "result.explained.option", option.label().in(locale), arithmetic.number(option.points()));
    }
}
