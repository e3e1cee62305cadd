package passerelle.portrait.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.comparison.Basis;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.GroupKey;
import passerelle.portrait.RoundPair;
import passerelle.result.ResultKind;
import passerelle.result.Trend;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.PageQuery;

/**
 * What the charts of a city show, as the address keeps it. What it says wrongly is left out, and what is usual is not
 * said.
 *
 * @param kind null for that of the latest result
 * @param on the day of the group; null for today
 * @param from the earlier of two rounds; null for the usual one
 * @param to the later of two rounds; null for the usual one
 */
record ChartsAddress(
        ComparisonGroup group,
        @Nullable ResultKind kind,
        @Nullable LocalDate on,
        @Nullable Integer from,
        @Nullable Integer to) {

    static ChartsAddress of(QueryParameters parameters) {
        var query = PageQuery.of(parameters);
        var group = query.value("group", GroupKey::read);
        return new ChartsAddress(
                group == null ? new ComparisonGroup.All() : group,
                query.value("kind", ResultKind::valueOf),
                query.value("on", ChartsAddress::day),
                query.value("from", Integer::valueOf),
                query.value("to", Integer::valueOf));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    /** A day in the future, or before there was an Index, is today. */
    Basis basis(ResultKind shown, LocalDate today) {
        var day = on == null || on.isAfter(today) ? today : on;
        try {
            return new Basis(shown, day, Basis.STANDARD_YEARS);
        } catch (RuleViolation early) {
            return new Basis(shown, today, Basis.STANDARD_YEARS);
        }
    }

    /** As asked, where the city has taken both; else the usual ones. */
    Optional<RoundPair> rounds(Trend trend) {
        var known = trend.rounds();
        var usual = RoundPair.latest(trend);
        var earlier = known.contains(from) ? from : usual.map(RoundPair::from).orElse(null);
        var later = known.contains(to) ? to : usual.map(RoundPair::to).orElse(null);
        return earlier == null || later == null ? Optional.empty() : Optional.of(new RoundPair(earlier, later));
    }

    ChartsAddress with(ComparisonGroup group) {
        return new ChartsAddress(group, kind, on, from, to);
    }

    ChartsAddress by(@Nullable ResultKind kind) {
        return new ChartsAddress(group, kind, on, from, to);
    }

    ChartsAddress at(@Nullable LocalDate on) {
        return new ChartsAddress(group, kind, on, from, to);
    }

    ChartsAddress between(RoundPair rounds) {
        return new ChartsAddress(group, kind, on, rounds.from(), rounds.to());
    }

    PageQuery query() {
        var key = group.key();
        return new PageQuery()
                .and("group", key.equals("all") ? null : key)
                .and("kind", kind)
                .and("on", on)
                .and("from", from)
                .and("to", to);
    }
}
