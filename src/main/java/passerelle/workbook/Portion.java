package passerelle.workbook;

import java.util.List;
import java.util.NoSuchElementException;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.ProfileField;

/**
 * The whole sheet, one of its areas, or the city's figures.
 *
 * @param code of an area, {@code profile} for the figures, blank for the whole
 */
public record Portion(String code) {

    public static final Portion WHOLE = new Portion("");
    public static final Portion PROFILE = new Portion("profile");

    /** @throws NoSuchElementException when the edition has no such part */
    List<Area> areas(Edition edition) {
        if (this.equals(WHOLE)) {
            return edition.areas();
        }
        return this.equals(PROFILE) ? List.of() : List.of(edition.area(code));
    }

    List<ProfileField> profile(Edition edition) {
        return this.equals(WHOLE) || this.equals(PROFILE) ? edition.profile() : List.of();
    }
}
