package passerelle.practice.received;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityName;
import passerelle.practice.PracticeTitle;
import passerelle.shared.CityId;

/**
 * A form as the list of those that were handed in shows it.
 *
 * @param city whose it is; null while nobody knows
 * @param writtenCity as the form says it; blank before it is read
 * @param practice the code of what was made of it, or null
 * @param refusal the key of why it was not read; blank unless it was refused
 * @param openPoints what was missing or not understood when it was read
 */
public record ReceivedFormRow(
        ReceivedFormId id,
        String name,
        @Nullable CityId city,
        @Nullable String cityCode,
        @Nullable CityName cityNames,
        String writtenCity,
        ReceivedState state,
        @Nullable String practice,
        @Nullable PracticeTitle title,
        String refusal,
        int openPoints,
        Instant receivedAt) {

    ReceivedFormRow(
            ReceivedFormId id,
            String name,
            @Nullable CityId city,
            @Nullable String cityCode,
            @Nullable CityName cityNames,
            String writtenCity,
            ReceivedState state,
            @Nullable String practice,
            @Nullable String language,
            @Nullable String titleEn,
            @Nullable String titleFr,
            String refusal,
            int openPoints,
            Instant receivedAt) {
        this(
                id,
                name,
                city,
                cityCode,
                cityNames,
                writtenCity,
                state,
                practice,
                language == null || titleEn == null || titleFr == null
                        ? null
                        : new PracticeTitle(language, titleEn, titleFr),
                refusal,
                openPoints,
                receivedAt);
    }

    public String cityName(Locale locale) {
        return cityNames == null ? writtenCity : cityNames.in(locale);
    }
}
