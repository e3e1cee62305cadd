package passerelle.fee;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityName;

/** One line of the fees of a year: a city that owes it, and how far it has come. */
public record FeeLine(
        String code,
        CityName names,
        boolean settled,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate waivedOn,
        @Nullable LocalDate due) {

    public FeeStatus status() {
        if (waivedOn != null) {
            return FeeStatus.WAIVED;
        }
        if (settled) {
            return FeeStatus.PAID;
        }
        return noticeOn == null ? FeeStatus.UNCALLED : FeeStatus.CALLED;
    }

    public String name(Locale locale) {
        return names.in(locale);
    }
}
