package passerelle.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import passerelle.instrument.ProfileField;
import passerelle.together.Field;

/** A figure of the city as a field of several people. */
record GivenFigure(SharedSheet sheet, FigureService figures, ProfileField asked) implements Field<Figure> {

    @Override
    public Figure invent(RandomGenerator random, String mark) {
        return switch (random.nextInt(6)) {
            case 0 -> Figure.BLANK;
            case 1 -> Figure.NOT_COLLECTED;
            default -> Figure.of(BigDecimal.valueOf(random.nextInt(1_000_000)));
        };
    }

    @Override
    public Figure nothing() {
        return Figure.BLANK;
    }

    @Override
    public Standing<Figure> read() {
        return standing(sheet.read().figure(asked.code()));
    }

    @Override
    public Outcome<Figure> save(Figure said, long seen) {
        return switch (figures.save(sheet.id(), asked.code(), said, seen)) {
            case FigureSaving.Saved(var now) -> new Outcome.Saved<>(standing(now));
            case FigureSaving.Collided(var mine, var theirs) -> new Outcome.Collided<>(standing(theirs));
        };
    }

    @Override
    public void setAside(Figure mine) {
        figures.setAside(sheet.id(), asked.code(), mine);
    }

    @Override
    public String told(Figure said) {
        return AnswerHistory.of(asked, said);
    }

    @Override
    public List<Line> history() {
        return sheet.history(asked.code())
                .filter(row -> row.act().startsWith("figure."))
                .map(row -> new Line(
                        row.actor(), row.before(), row.after(), row.act().equals("figure.set.aside")))
                .toList();
    }

    private static Standing<Figure> standing(FigureRow row) {
        return new Standing<>(row.figure(), row.version(), row.savedBy());
    }
}
