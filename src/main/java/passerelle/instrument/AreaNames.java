package passerelle.instrument;

import passerelle.shared.LocalizedText;

/**
 * How an area is called and introduced.
 *
 * @param code which it keeps, so that rounds can be compared
 * @param shortTitle for charts and narrow tables
 */
public record AreaNames(String code, LocalizedText title, LocalizedText shortTitle, LocalizedText intro) {

    public static AreaNames of(Area area) {
        return new AreaNames(area.code(), area.title(), area.shortTitle(), area.intro());
    }
}
