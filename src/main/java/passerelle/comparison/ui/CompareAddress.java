package passerelle.comparison.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import passerelle.comparison.Basis;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.GroupKey;
import passerelle.result.ResultKind;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.PageQuery;

/**
 * What is compared, as the address keeps it. What it says wrongly is left out, and what is usual is not said.
 *
 * @param city its code; blank for none, null where the address does not say
 * @param on null for today
 */
@NamedInterface("groups")
public record CompareAddress(
        @Nullable String city,
        ComparisonGroup group,
        ResultKind kind,
        @Nullable LocalDate on,
        int years) {

    static final String ROUTE = "compare";

    public static CompareAddress of(QueryParameters parameters) {
        var query = PageQuery.of(parameters);
        var group = query.value("group", GroupKey::read);
        var kind = query.value("kind", ResultKind::valueOf);
        var years = query.value("years", Integer::valueOf);
        return new CompareAddress(
                query.text("city").orElse(null),
                group == null ? new ComparisonGroup.All() : group,
                kind == null ? ResultKind.OFFICIAL : kind,
                query.value("on", CompareAddress::day),
                years == null ? Basis.STANDARD_YEARS : Math.clamp(years, 1, Basis.MOST_YEARS));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    /** A day in the future, or before there was an Index, is today. */
    public Basis basis(LocalDate today) {
        var day = on == null || on.isAfter(today) ? today : on;
        try {
            return new Basis(kind, day, years);
        } catch (RuleViolation early) {
            return new Basis(kind, today, years);
        }
    }

    CompareAddress of(@Nullable String city) {
        return new CompareAddress(city, group, kind, on, years);
    }

    CompareAddress with(ComparisonGroup group) {
        return new CompareAddress(city, group, kind, on, years);
    }

    public PageQuery query() {
        var key = group.key();
        return new PageQuery()
                .and("city", city)
                .and("group", key.equals("all") ? null : key)
                .and("kind", kind == ResultKind.OFFICIAL ? null : kind)
                .and("on", on)
                .and("years", years == Basis.STANDARD_YEARS ? null : years);
    }

    String link() {
        return query().of(ROUTE);
    }
}
