package passerelle.instrument;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import passerelle.shared.LocalizedText;

/** One version of an instrument with all it asks. It never changes once it has been in use. */
public record Edition(
        EditionId id,
        Instrument instrument,
        String version,
        EditionStatus status,
        LocalizedText title,
        LocalizedText note,
        List<Area> areas,
        List<Composite> composites,
        List<Index> indices,
        List<ProfileField> profile) {

    /** Stands for an area where the city’s figures are meant. */
    public static final String PROFILE = "profile";

    public Edition {
        areas = List.copyOf(areas);
        composites = List.copyOf(composites);
        indices = List.copyOf(indices);
        profile = List.copyOf(profile);
    }

    /** Whether only its areas are known, so that it can hold the results of its years but not be answered. */
    public boolean isHistoric() {
        return indicators().isEmpty();
    }

    public List<Indicator> indicators() {
        return areas.stream().flatMap(area -> area.indicators().stream()).toList();
    }

    /** All that it asks for, the figures of the city first. */
    public List<Item> items() {
        return Stream.<Item>concat(profile.stream(), indicators().stream()).toList();
    }

    public Optional<Item> item(String field) {
        return items().stream().filter(item -> item.field().equals(field)).findFirst();
    }

    /** The code of its area, or {@link #PROFILE}. */
    public String place(Item item) {
        return switch (item) {
            case Indicator indicator -> areaOf(indicator.code()).code();
            case ProfileField figure -> PROFILE;
        };
    }

    /** Those without which an assessment cannot be submitted. */
    public List<Indicator> coreIndicators() {
        return indicators().stream().filter(Indicator::core).toList();
    }

    /** @throws NoSuchElementException when this edition does not ask for it */
    public Indicator indicator(IndicatorCode code) {
        return indicators().stream()
                .filter(is(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No indicator " + code.value()));
    }

    /** @throws NoSuchElementException when this edition has no such area */
    public Area area(String code) {
        return areas.stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No area " + code));
    }

    /** @throws NoSuchElementException when this edition does not ask for it */
    public Area areaOf(IndicatorCode code) {
        return areas.stream()
                .filter(area -> area.indicators().stream().anyMatch(is(code)))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No indicator " + code.value()));
    }

    /** @throws NoSuchElementException when this edition has no such index */
    public Index index(String code) {
        return indices.stream()
                .filter(index -> index.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No index " + code));
    }

    public Optional<Area> before(Area area) {
        var place = areas.indexOf(area);
        return place < 1 ? Optional.empty() : Optional.of(areas.get(place - 1));
    }

    public Optional<Area> after(Area area) {
        var place = areas.indexOf(area);
        return place < 0 || place + 1 == areas.size() ? Optional.empty() : Optional.of(areas.get(place + 1));
    }

    /** As somebody sees it who is asked for these indicators and fields of the profile only; nothing adds up to an index. */
    public Edition part(Set<String> codes) {
        var asked = areas.stream()
                .map(area -> area.part(codes))
                .filter(area -> !area.indicators().isEmpty())
                .toList();
        var fields =
                profile.stream().filter(field -> codes.contains(field.code())).toList();
        return new Edition(id, instrument, version, status, title, note, asked, List.of(), List.of(), fields);
    }

    /** Its names alone: no question, and no weight of an index. */
    Edition outline() {
        var names = areas.stream()
                .map(area -> new Area(area.code(), area.title(), area.shortTitle(), area.intro(), List.of()))
                .toList();
        var unweighted = indices.stream()
                .map(index -> new Index(index.code(), index.title(), Map.of()))
                .toList();
        return new Edition(id, instrument, version, status, title, note, names, composites, unweighted, List.of());
    }

    Edition as(EditionId id, EditionStatus status) {
        return new Edition(id, instrument, version, status, title, note, areas, composites, indices, profile);
    }

    private static Predicate<Indicator> is(IndicatorCode code) {
        return indicator -> indicator.code().equals(code);
    }
}
