package passerelle.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import passerelle.api.request.Addresses;
import passerelle.api.request.Parameters;
import passerelle.city.CityDirectory;
import passerelle.comparison.Compared;
import passerelle.comparison.SampledResult;
import passerelle.instrument.Edition;
import passerelle.result.Measure;
import passerelle.result.ResultKind;
import passerelle.shared.CityId;

/** Puts what a comparison found into the words of this interface. */
@Component
class Comparisons {

    private final CityDirectory directory;
    private final ReadEditions editions;

    Comparisons(CityDirectory directory, ReadEditions editions) {
        this.directory = directory;
        this.editions = editions;
    }

    /** @param groupName of a group picked by hand, else blank */
    ComparisonItem item(Compared compared, String groupName, String self) {
        var basis = compared.asked().basis();
        var sample = compared.sample();
        var codes = directory.codes(cities(compared));
        var edition = compared.edition().map(editions::get);
        return new ComparisonItem(
                GroupItem.of(compared.asked().group(), groupName),
                Parameters.name(basis.kind()),
                basis.on(),
                basis.years(),
                sample.cities(),
                compared.edition().map(sample::apartFrom).orElse(0),
                sample.provisional(),
                compared.isTooSmall(),
                compared.unknown().stream()
                        .flatMap(city -> Stream.ofNullable(codes.get(city)))
                        .sorted()
                        .toList(),
                edition.map(EditionKey::of).orElse(null),
                member(compared.own(), basis.kind(), codes),
                edition.map(asked -> measures(compared, asked)).orElse(List.of()),
                members(sample.results(), basis.kind(), codes),
                new ComparisonItem.Links(self));
    }

    private static Set<CityId> cities(Compared compared) {
        var own = Optional.ofNullable(compared.own()).map(SampledResult::city);
        return Stream.of(compared.sample().members().stream(), compared.unknown().stream(), own.stream())
                .flatMap(cities -> cities)
                .collect(Collectors.toSet());
    }

    private static List<SpreadItem> measures(Compared compared, Edition asked) {
        return Measure.titles(asked).entrySet().stream()
                .map(measure -> SpreadItem.of(compared, measure.getKey(), measure.getValue()))
                .toList();
    }

    private static List<ComparisonItem.Member> members(
            List<SampledResult> results, ResultKind kind, Map<CityId, String> codes) {
        return results.stream()
                .flatMap(result -> Stream.ofNullable(member(result, kind, codes)))
                .sorted(Comparator.comparing(ComparisonItem.Member::city))
                .toList();
    }

    private static ComparisonItem.@Nullable Member member(
            @Nullable SampledResult result, ResultKind kind, Map<CityId, String> codes) {
        var code = result == null ? null : codes.get(result.city());
        if (result == null || code == null) {
            return null;
        }
        var round = String.valueOf(result.round());
        return new ComparisonItem.Member(
                code, result.round(), Addresses.to("cities", code, "results", round, Parameters.name(kind)));
    }
}
