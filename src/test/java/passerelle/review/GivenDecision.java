package passerelle.review;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.data.domain.PageRequest;
import passerelle.assessment.AnswerSheet;
import passerelle.audit.AuditLog;
import passerelle.audit.PartOfObject;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.shared.Reason;
import passerelle.together.Field;

/** What the review thinks of one answer, as a field of several reviewers. */
record GivenDecision(
        AnswerSheet sheet, Indicator indicator, DecisionService decisions, ReviewService reviews, AuditLog audit)
        implements Field<Opinion> {

    @Override
    public Opinion invent(RandomGenerator random, String mark) {
        return switch (random.nextInt(5)) {
            case 0 -> Opinion.NONE;
            case 1 -> Opinion.of(Verdict.ACCEPTED);
            case 2 -> Opinion.of(Verdict.RETURNED);
            default -> Opinion.otherwise(new ReviewedAnswer(option(random), new Reason("The reason of " + mark)));
        };
    }

    private AnswerValue option(RandomGenerator random) {
        var options = indicator.options();
        return new AnswerValue.Choice(
                options.get(random.nextInt(options.size())).code());
    }

    @Override
    public Opinion nothing() {
        return Opinion.NONE;
    }

    @Override
    public Standing<Opinion> read() {
        return standing(reviews.of(sheet.assessment().id()).decision(indicator.code()));
    }

    @Override
    public Outcome<Opinion> save(Opinion said, long seen) {
        return switch (decide(said, seen)) {
            case Deciding.Decided(var now) -> new Outcome.Saved<>(standing(now));
            case Deciding.Collided(var mine, var theirs) -> new Outcome.Collided<>(standing(theirs));
        };
    }

    private Deciding decide(Opinion said, long seen) {
        var id = sheet.assessment().id();
        return switch (said.verdict()) {
            case OPEN -> decisions.takeBack(id, indicator.code(), seen);
            case ACCEPTED -> decisions.accept(id, indicator.code(), seen);
            case RETURNED -> decisions.ask(id, indicator.code(), seen);
            case REVIEWED -> decisions.replace(id, indicator.code(), answer(said), seen);
        };
    }

    private static ReviewedAnswer answer(Opinion said) {
        return new ReviewedAnswer(Objects.requireNonNull(said.answer()), new Reason(said.reason()));
    }

    @Override
    public void setAside(Opinion mine) {
        decisions.setAside(sheet.assessment().id(), indicator.code(), mine);
    }

    @Override
    public String told(Opinion said) {
        return DecisionDesk.words(indicator, said);
    }

    @Override
    public List<Line> history() {
        var assessment = sheet.assessment();
        var about = new PartOfObject(
                Set.of("assessment"), assessment.id().value(), indicator.code().value(), Set.of());
        return audit.ofPart(assessment.city(), about, PageRequest.of(0, 1_000)).reversed().stream()
                .filter(row -> row.act().startsWith("review."))
                .map(row -> new Line(
                        row.actor(), row.before(), row.after(), row.act().equals("review.set.aside")))
                .toList();
    }

    private static Standing<Opinion> standing(DecisionRow row) {
        return new Standing<>(row.opinion(), row.version(), row.decidedBy());
    }
}
