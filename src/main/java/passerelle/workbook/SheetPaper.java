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

    /**
     * As it stands on that day.
     *
     * @param city its name in the language of the paper
     */
    Paper of(Portion portion, String city, LocalDate today) {
        return paper(portion, city, List.of(state(today), answered()));
    }

    /** Of all that was handed in, at the moment at which it was. */
    Paper receipt(Receipt receipt, String city) {
        var assessment = answers.assessment();
        var facts = new ArrayList<String>();
        facts.add(words.of("workbook.receipt", words.moment(receipt.at()), receipt.by()));
        var first = assessment.submittedOn();
        if (first != null && first.isBefore(receipt.at().toLocalDate())) {
            facts.add(words.of("workbook.receipt.first", words.day(first), assessment.submittedBy()));
        }
        if (!receipt.reason().isEmpty()) {
            facts.add(words.of("workbook.receipt.reason", receipt.reason()));
        }
        facts.add(answered());
        return paper(Portion.WHOLE, city, facts);
    }

    private Paper paper(Portion portion, String city, List<String> facts) {
        var assessment = answers.assessment();
        var title = words.of("workbook.title", city, words.name(assessment.instrument()), assessment.round() + "");
        var figures = new FigurePaper(answers, words).chapter(portion);
        var areas = portion.areas(answers.edition()).stream().map(this::chapter);
        return new Paper(title, facts, Stream.concat(figures.stream(), areas).toList());
    }

    /** No paper that is written later attests a submission: answers may have changed since the first one. */
    private String state(LocalDate today) {
        var assessment = answers.assessment();
        var first = assessment.submittedOn();
        if (first == null) {
            return words.of("workbook.paper.open", words.day(today), words.day(assessment.deadline()));
        }
        var key = assessment.isReturned() ? "workbook.paper.reworked" : "workbook.paper.submitted";
        return words.of(key, words.day(today), words.day(first), assessment.submittedBy());
    }

    private String answered() {
        var progress = answers.progress();
        return words.of("workbook.answered", progress.answered(), progress.total());
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
