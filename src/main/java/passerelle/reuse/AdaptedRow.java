package passerelle.reuse;

import java.time.LocalDate;
import passerelle.city.CityName;
import passerelle.practice.PracticeTitle;

/**
 * A practice that a city adapted, as its own page shows it.
 *
 * @param practice the code of it
 * @param of the city whose practice it is
 */
public record AdaptedRow(String practice, PracticeTitle title, CityName of, String note, LocalDate toldOn) {

    AdaptedRow(
            String practice,
            String language,
            String titleEn,
            String titleFr,
            CityName of,
            String note,
            LocalDate toldOn) {
        this(practice, new PracticeTitle(language, titleEn, titleFr), of, note, toldOn);
    }
}
