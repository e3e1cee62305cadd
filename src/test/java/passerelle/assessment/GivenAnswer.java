package passerelle.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.together.Field;

/** An answer as a field of several people, who may also confirm the one of the round before. */
record GivenAnswer(SharedSheet sheet, AnswerService answers, FormerAnswerService former, Indicator indicator)
        implements Field<AnswerService.Given> {

    private static final AnswerService.Given NONE = new AnswerService.Given(Optional.empty(), null);

    @Override
    public AnswerService.Given invent(RandomGenerator random, String mark) {
        return switch (random.nextInt(6)) {
            case 0 -> NONE;
            case 1 -> given(new AnswerValue.NotApplicable("The reason of " + mark));
            case 2 -> new AnswerService.Given(Optional.of(SharedSheet.best(indicator)), SharedSheet.BEFORE);
            default -> given(option(random));
        };
    }

    private AnswerValue option(RandomGenerator random) {
        var options = indicator.options();
        var option = options.get(random.nextInt(options.size())).code();
        return indicator.kind() == Indicator.Kind.SINGLE
                ? new AnswerValue.Choice(option)
                : new AnswerValue.Choices(Set.of(option));
    }

    private static AnswerService.Given given(AnswerValue value) {
        return new AnswerService.Given(Optional.of(value), null);
    }

    @Override
    public AnswerService.Given nothing() {
        return NONE;
    }

    @Override
    public Standing<AnswerService.Given> read() {
        return standing(sheet.read().answer(indicator.code()));
    }

    @Override
    public Outcome<AnswerService.Given> save(AnswerService.Given said, long seen) {
        return switch (attempt(said, seen)) {
            case AnswerSaving.Saved(var now) -> new Outcome.Saved<>(standing(now));
            case AnswerSaving.Collided(var mine, var theirs) -> new Outcome.Collided<>(standing(theirs));
        };
    }

    private AnswerSaving attempt(AnswerService.Given said, long seen) {
        if (said.round() != null) {
            return former.confirm(sheet.id(), indicator.code(), seen);
        }
        return said.value()
                .map(value -> answers.answer(sheet.id(), indicator.code(), value, seen))
                .orElseGet(() -> answers.clear(sheet.id(), indicator.code(), seen));
    }

    @Override
    public void setAside(AnswerService.Given mine) {
        answers.setAside(sheet.id(), indicator.code(), mine.value());
    }

    @Override
    public String told(AnswerService.Given said) {
        return AnswerHistory.of(indicator, said.value().orElse(null));
    }

    /** A confirmed answer also names the round. */
    @Override
    public List<Line> history() {
        return sheet.history(indicator.code().value())
                .filter(row -> row.act().startsWith("answer."))
                .map(row -> new Line(
                        row.actor(),
                        row.before(),
                        row.after().replace(" · " + SharedSheet.BEFORE, ""),
                        row.act().equals("answer.set.aside")))
                .toList();
    }

    private static Standing<AnswerService.Given> standing(AnswerRow row) {
        return new Standing<>(new AnswerService.Given(row.given(), row.confirmedRound()), row.version(), row.savedBy());
    }
}
