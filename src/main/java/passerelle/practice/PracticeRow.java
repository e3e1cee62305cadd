package passerelle.practice;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityName;
import passerelle.shared.CityId;

/** One version of a good practice as lists show it. */
public record PracticeRow(
        GoodPracticeId id,
        CityId city,
        String cityCode,
        CityName cityNames,
        String code,
        int revision,
        PracticeTitle title,
        PracticeStatus status,
        LocalDate begunOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate publishedOn) {

    PracticeRow(
            GoodPracticeId id,
            CityId city,
            String cityCode,
            CityName cityNames,
            String code,
            int revision,
            String language,
            String titleEn,
            String titleFr,
            PracticeStatus status,
            LocalDate begunOn,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate publishedOn) {
        this(
                id,
                city,
                cityCode,
                cityNames,
                code,
                revision,
                new PracticeTitle(language, titleEn, titleFr),
                status,
                begunOn,
                submittedOn,
                publishedOn);
    }

    public String cityName(Locale locale) {
        return cityNames.in(locale);
    }
}
