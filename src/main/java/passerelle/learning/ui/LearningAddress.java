package passerelle.learning.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import passerelle.comparison.Basis;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.GroupKey;
import passerelle.result.ResultKind;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.PageQuery;

/**
 * By what is judged who is weak and who is strong, as the address keeps it. What it says wrongly is left out, and what is
 * usual is not said.
 *
 * @param group beside which a city is set; usually the cities like it
 * @param on null for today
 * @param area of the suggestions; null where the address does not say
 */
record LearningAddress(
        ComparisonGroup group,
        ResultKind kind,
        @Nullable LocalDate on,
        int years,
        @Nullable String area) {

    static final ComparisonGroup LIKE_ME = ComparisonGroup.Alike.OFFERED.getFirst();

    static LearningAddress of(QueryParameters parameters) {
        var query = PageQuery.of(parameters);
        var group = query.value("group", GroupKey::read);
        var kind = query.value("kind", ResultKind::valueOf);
        var years = query.value("years", Integer::valueOf);
        return new LearningAddress(
                group == null ? LIKE_ME : group,
                kind == null ? ResultKind.OFFICIAL : kind,
                query.value("on", LearningAddress::day),
                years == null ? Basis.STANDARD_YEARS : Math.clamp(years, 1, Basis.MOST_YEARS),
                query.text("area").orElse(null));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    /** A day in the future, or before there was an Index, is today. */
    Basis basis(LocalDate today) {
        var day = on == null || on.isAfter(today) ? today : on;
        try {
            return new Basis(kind, day, years);
        } catch (RuleViolation early) {
            return new Basis(kind, today, years);
        }
    }

    LearningAddress with(ComparisonGroup other) {
        return new LearningAddress(other, kind, on, years, area);
    }

    LearningAddress by(ResultKind other) {
        return new LearningAddress(group, other, on, years, area);
    }

    LearningAddress at(@Nullable LocalDate other) {
        return new LearningAddress(group, kind, other, years, area);
    }

    LearningAddress notOlder(int other) {
        return new LearningAddress(group, kind, on, other, area);
    }

    LearningAddress in(String other) {
        return new LearningAddress(group, kind, on, years, other);
    }

    PageQuery query() {
        return new PageQuery()
                .and("area", area)
                .and("group", group.equals(LIKE_ME) ? null : group.key())
                .and("kind", kind == ResultKind.OFFICIAL ? null : kind)
                .and("on", on)
                .and("years", years == Basis.STANDARD_YEARS ? null : years);
    }
}
