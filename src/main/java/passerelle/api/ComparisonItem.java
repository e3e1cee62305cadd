package passerelle.api;

import static passerelle.table.Listing.orBlank;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.api.request.Sheet;

/**
 * How far apart the percents of a group of cities lie. Below three cities there is nothing to tell.
 *
 * @param years how old a result may be
 * @param cities how many have a result
 * @param otherEditions how many of them answered another edition, with which only common areas are compared
 * @param unknown the cities of which nobody can tell whether they belong to the group, for want of a figure
 * @param edition by whose areas is compared; null where there is no result
 */
record ComparisonItem(
        GroupItem group,
        String kind,
        LocalDate on,
        int years,
        int cities,
        int otherEditions,
        int provisional,
        boolean tooFew,
        List<String> unknown,
        @Nullable EditionKey edition,
        @Nullable Member city,
        List<SpreadItem> measures,
        List<Member> members,
        Links links) {

    record Links(String self) {}

    /** A city with the round by which it counts. */
    record Member(String city, int round, String result) {}

    static final Sheet<ComparisonItem> SHEET = new Sheet<>(
            Stream.concat(Stream.of("group", "kind", "on", "years", "city"), SpreadItem.COLUMNS.stream())
                    .toList(),
            ComparisonItem::lines);

    private Stream<List<Object>> lines() {
        var own = List.<Object>of(group.key(), kind, on, years, orBlank(city == null ? null : city.city()));
        return measures.stream()
                .map(measure ->
                        Stream.of(own, measure.cells()).flatMap(List::stream).toList());
    }
}
