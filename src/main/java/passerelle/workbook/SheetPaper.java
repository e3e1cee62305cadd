package passerelle.workbook;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AnswerSheet;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Area;
import passerelle.instrument.Indicator;
import passerelle.instrument.Option;
import passerelle.table.CellText;

/**
 * Puts an answer sheet on paper: every question with its possible answers, those given, and what stands behind them.
 */
final class SheetPaper {

    private final AnswerSheet answers;
    private final SheetWords words;

    SheetPaper(AnswerSheet answers, SheetWords words) {
        this.answers = answers;
        this.words = words;
    }

    /** @param city its name in the language of the paper */
    Paper of(Portion portion, String city, LocalDate today) {
        var assessment = answers.assessment();
        var title = words.of("workbook.title", city, words.name(assessment.instrument()), assessment.round() + "");
        var figures = new FigurePaper(answers, words).chapter(portion);
        var areas = portion.areas(answers.edition()).stream().map(this::chapter);
        return new Paper(
                title, facts(today), Stream.concat(figures.stream(), areas).toList());
    }

    /** Of submitted answers the paper is the receipt. */
    private List<String> facts(LocalDate today) {
        var assessment = answers.assessment();
        var submittedOn = assessment.submittedOn();
        var state = submittedOn == null
                ? words.of("workbook.written", words.day(today), words.day(assessment.deadline()))
                : words.of("workbook.receipt", words.day(submittedOn), assessment.submittedBy());
        var progress = answers.progress();
        return List.of(state, words.of("workbook.answered", progress.answered(), progress.total()));
    }

    private Paper.Chapter chapter(Area area) {
        var items = area.indicators().stream().map(this::item).toList();
        return new Paper.Chapter(words.of(area.title()), words.of(area.intro()), items);
    }

    private Paper.Item item(Indicator indicator) {
        var value = answers.answer(indicator.code()).value();
        var text = answers.text(indicator.code()).body();
        var fields = new ArrayList<Paper.Field>();
        if (indicator.isScored()) {
            fields.add(field("workbook.paper.answer", options(indicator, value)));
        }
        if (value instanceof AnswerValue.NotApplicable none) {
            fields.add(field("workbook.column.not.applicable", none.reason()));
        }
        fields.add(field("workbook.column.explanation", text));
        fields.add(field("workbook.paper.evidence", EvidenceLines.of(answers.evidence(indicator.code()))));
        fields.add(field("workbook.paper.example", words.of(indicator.example())));
        return new Paper.Item(indicator.code().value() + " " + words.of(indicator.question()), fields);
    }

    private String options(Indicator indicator, @Nullable AnswerValue value) {
        var chosen = chosen(value);
        return indicator.options().stream()
                .map(option -> (chosen.contains(option.code()) ? "[x] " : "[  ] ") + label(option))
                .collect(joining("\n"));
    }

    private String label(Option option) {
        return words.of(option.label());
    }

    private static Set<String> chosen(@Nullable AnswerValue value) {
        return switch (value) {
            case AnswerValue.Choice choice -> Set.of(choice.option());
            case AnswerValue.Choices choices -> choices.options();
            case AnswerValue.NotApplicable none -> Set.of();
            case null -> Set.of();
        };
    }

    private Paper.Field field(String key, String text) {
        return new Paper.Field(words.of(key), CellText.plain(text));
    }
}
