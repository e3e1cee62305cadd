package passerelle.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import passerelle.api.request.Addresses;
import passerelle.api.request.Sheet;
import passerelle.comparison.ComparisonGroup;
import passerelle.shared.LocalizedText;

/**
 * A group with which cities are compared.
 *
 * @param key what the parameter {@code group} takes
 * @param needsCity whether it is of cities like a given one
 */
record GroupItem(String key, LocalizedText name, boolean needsCity, Links links) {

    record Links(String comparison) {}

    static final Sheet<GroupItem> SHEET =
            new Sheet<>(List.of("key", "name_en", "name_fr", "needs_city"), group -> Stream.of(group.cells()));

    /** @param own the name of one picked by hand, else blank */
    static GroupItem of(ComparisonGroup group, String own) {
        var key = group.key();
        var comparison = Addresses.of(Addresses.to("comparisons"), Map.of("group", key));
        return new GroupItem(
                key, GroupWords.of(group, own), group instanceof ComparisonGroup.Alike, new Links(comparison));
    }

    private List<Object> cells() {
        return List.of(key, name.en(), name.fr(), needsCity);
    }
}
