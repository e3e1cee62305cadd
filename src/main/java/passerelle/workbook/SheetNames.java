package passerelle.workbook;

import passerelle.instrument.Area;

/**
 * Short names for the sheets, by which cells are told: that of an area is what the codes of its indicators begin with.
 */
final class SheetNames {

    private SheetNames() {}

    static String of(Area area) {
        var first = area.indicators().getFirst().code().value();
        return first.substring(0, first.lastIndexOf('-'));
    }

    static String profile(SheetWords words) {
        return words.of("workbook.profile.sheet");
    }
}
