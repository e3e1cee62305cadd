package passerelle.portrait.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.city.CityDetails;
import passerelle.comparison.Asked;
import passerelle.comparison.Compared;
import passerelle.comparison.ComparisonService;
import passerelle.comparison.ui.GroupChoices;
import passerelle.result.ResultDetails;
import passerelle.result.ResultService;
import passerelle.result.Trend;
import passerelle.shared.Audience;

/** Reads what the charts of a city are drawn from. */
@Component
class Portraits {

    private final ResultService results;
    private final ComparisonService comparisons;
    private final GroupChoices groups;
    private final CurrentUser user;
    private final Clock clock;

    Portraits(
            ResultService results, ComparisonService comparisons, GroupChoices groups, CurrentUser user, Clock clock) {
        this.results = results;
        this.comparisons = comparisons;
        this.groups = groups;
        this.user = user;
        this.clock = clock;
    }

    /** The city’s own people find a page before there is a result, others do not. */
    boolean hasPage(CityDetails city) {
        return readsAnswers(city) || !results.of(city.id()).isEmpty();
    }

    boolean readsAnswers(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Absent before the reader may see a result. */
    Optional<Portrait> of(CityDetails city, ChartsAddress address) {
        var trend = results.of(city.id());
        return shown(trend, address).map(shown -> {
            var names = groups.naming(address.group());
            var rounds = address.rounds(trend).orElse(null);
            return new Portrait(city, trend, shown, compared(city, shown, address), names.of(address.group()), rounds);
        });
    }

    private static Optional<ResultDetails> shown(Trend trend, ChartsAddress address) {
        return Optional.ofNullable(address.kind()).flatMap(trend::latest).or(trend::latest);
    }

    private @Nullable Compared compared(CityDetails city, ResultDetails shown, ChartsAddress address) {
        return groups.isReadable(address.group())
                ? comparisons.compare(new Asked(city.id(), address.group(), address.basis(shown.kind(), today())))
                : null;
    }
}
