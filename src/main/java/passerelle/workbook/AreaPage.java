package passerelle.workbook;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AnswerSheet;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Area;
import passerelle.instrument.Indicator;
import passerelle.instrument.Indicator.Kind;

/**
 * The questions of one area with what is answered: a row each, and one more for each answer where several may be
 * ticked.
 */
final class AreaPage {

    private final Page page;
    private final DropDowns dropDowns;
    private final SheetWords words;
    private final AnswerSheet answers;
    private final Map<String, Seen> seen;

    /** @param seen is told what stands in the cells that were opened */
    AreaPage(Page page, DropDowns dropDowns, SheetWords words, AnswerSheet answers, Map<String, Seen> seen) {
        this.page = page;
        this.dropDowns = dropDowns;
        this.words = words;
        this.answers = answers;
        this.seen = seen;
    }

    void write(Area area) {
        page.head(words.of(area.title()), words.of(area.intro()));
        area.indicators().forEach(this::write);
        page.finish();
    }

    private void write(Indicator indicator) {
        var code = indicator.code().value();
        var answer = answers.answer(indicator.code());
        page.next(RowKey.of(code));
        page.ask(Column.CODE, code);
        page.ask(Column.QUESTION, words.of(indicator.question()));
        page.read(Column.OPTIONS, options(indicator));
        choose(indicator, answer.value());
        reason(indicator, answer.value());
        explain(indicator);
        page.read(Column.EVIDENCE, EvidenceLines.of(answers.evidence(indicator.code())));
        page.open(Column.LINKS, "");
        seen.put(HiddenSheet.answer(code), Seen.of(answer));
        if (indicator.kind() == Kind.MULTIPLE) {
            tick(indicator, answer.value());
        }
    }

    private String options(Indicator indicator) {
        var example = words.of("workbook.example", words.of(indicator.example()));
        return switch (indicator.kind()) {
            case SINGLE -> String.join("\n", OptionLabels.of(indicator, words)) + "\n\n" + example;
            case MULTIPLE -> words.of("workbook.several") + "\n\n" + example;
            case TEXT -> words.of("workbook.in.words") + "\n\n" + example;
        };
    }

    private void choose(Indicator indicator, @Nullable AnswerValue value) {
        if (indicator.kind() != Kind.SINGLE) {
            page.close(Column.ANSWER);
            return;
        }
        page.open(
                Column.ANSWER,
                value instanceof AnswerValue.Choice choice
                        ? OptionLabels.of(indicator.option(choice.option()), words)
                        : "");
        page.limit(
                Column.ANSWER,
                dropDowns.of(OptionLabels.of(indicator, words)),
                words.of("workbook.choose"),
                words.of("workbook.choose.help"));
    }

    private void reason(Indicator indicator, @Nullable AnswerValue value) {
        if (indicator.mayBeNotApplicable()) {
            page.open(Column.NOT_APPLICABLE, value instanceof AnswerValue.NotApplicable none ? none.reason() : "");
        } else {
            page.close(Column.NOT_APPLICABLE);
        }
    }

    private void explain(Indicator indicator) {
        var text = answers.text(indicator.code());
        if (page.openIfItFits(Column.EXPLANATION, text.body())) {
            seen.put(HiddenSheet.text(indicator.code().value()), Seen.of(text));
        }
    }

    private void tick(Indicator indicator, @Nullable AnswerValue value) {
        var ticked = value instanceof AnswerValue.Choices choices ? choices.options() : Set.<String>of();
        indicator.options().forEach(option -> {
            page.next(new RowKey(indicator.code().value(), option.code()));
            page.read(Column.OPTIONS, OptionLabels.of(option, words));
            page.open(Column.ANSWER, ticked.contains(option.code()) ? Tick.MARK : "");
            page.limitToTick(Column.ANSWER);
        });
    }
}
