package passerelle.api;

import static passerelle.table.Listing.orBlank;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.api.request.Addresses;
import passerelle.api.request.Answers.Lines;
import passerelle.api.request.Parameters;
import passerelle.api.request.Sheet;
import passerelle.city.DirectoryEntry;

/**
 * A city of the directory.
 *
 * @param standing for readers with an account; null for all others
 * @param facts of the latest year with a number of inhabitants; null where nothing is known
 */
record CityItem(
        String code,
        NameItem name,
        CountryItem country,
        String region,
        String network,
        String website,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        boolean member,
        @Nullable String standing,
        @Nullable LocalDate standingSince,
        @Nullable FactsItem facts,
        Instant changedAt,
        Links links) {

    /** @param page for people */
    record Links(String self, String facts, String results, String page) {}

    private static final List<String> COLUMNS = List.of(
            "code",
            "name_local",
            "name_en",
            "name_fr",
            "country",
            "region",
            "network",
            "website",
            "latitude",
            "longitude",
            "member",
            "standing",
            "standing_since",
            "changed_at");

    static final Sheet<CityItem> SHEET = new Sheet<>(
            Stream.concat(COLUMNS.stream(), FactsItem.COLUMNS.stream()).toList(), city -> Stream.of(city.cells()));

    static final Lines<DirectoryEntry, CityItem> LINES =
            new Lines<>("cities", CityItem::of, SHEET, DirectoryEntry::changedAt);

    static CityItem of(DirectoryEntry city) {
        var profile = city.profile();
        var place = profile.place();
        var standing = city.standing();
        return new CityItem(
                city.code(),
                NameItem.of(profile.names()),
                CountryItem.of(profile.country()),
                profile.region(),
                profile.network(),
                profile.website(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                city.member(),
                standing == null ? null : Parameters.name(standing),
                city.standingSince(),
                city.latestFacts().map(FactsItem::of).orElse(null),
                city.changedAt(),
                links(city.code()));
    }

    private static Links links(String code) {
        return new Links(
                Addresses.to("cities", code),
                Addresses.to("cities", code, "facts"),
                Addresses.to("cities", code, "results"),
                Addresses.page("/cities/" + code));
    }

    private List<Object> cells() {
        var own = List.of(
                code,
                name.local(),
                name.en(),
                name.fr(),
                country.code(),
                region,
                network,
                website,
                orBlank(latitude),
                orBlank(longitude),
                member,
                orBlank(standing),
                orBlank(standingSince),
                changedAt);
        var figures = facts == null ? Collections.nCopies(FactsItem.COLUMNS.size(), "") : facts.cells();
        return Stream.of(own, figures).<Object>flatMap(List::stream).toList();
    }
}
