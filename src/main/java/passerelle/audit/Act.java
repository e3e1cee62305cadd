package passerelle.audit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.LocalizedText;
import passerelle.shared.PartialDate;
import passerelle.shared.Reason;

/**
 * What somebody did to one object. The key, such as {@code fee.paid}, is translated as {@code act.fee.paid}.
 *
 * @param subject the kind of object, such as {@code fee}
 * @param part of the object, such as the code of one indicator; null for the whole
 * @param audience who may read the line in a history; the city, unless narrowed
 */
public record Act(
        String key,
        String subject,
        UUID object,
        @Nullable String part,
        @Nullable CityId city,
        Audience audience,
        String before,
        String after,
        String reason) {

    /** An act on an object, of interest to the secretariat alone until it is told which city it concerns. */
    public static Act of(String key, String subject, UUID object) {
        return new Act(key, subject, object, null, null, Audience.SECRETARIAT, "", "", "");
    }

    /** About one part of the object, such as one answer of a sheet; without it, about the whole. */
    public Act about(String part) {
        return new Act(key, subject, object, part, city, audience, before, after, reason);
    }

    public Act in(CityId city) {
        return new Act(key, subject, object, part, city, Audience.CITY, before, after, reason);
    }

    public Act seenBy(Audience audience) {
        return new Act(key, subject, object, part, city, audience, before, after, reason);
    }

    public Act from(Object before) {
        return new Act(key, subject, object, part, city, audience, word(before), after, reason);
    }

    public Act to(Object after) {
        return new Act(key, subject, object, part, city, audience, before, word(after), reason);
    }

    /** Names the paper that came with the act, if one did, so that both are one line. */
    public Act with(Optional<String> paper) {
        return paper.map(name -> to(after + " · " + name)).orElse(this);
    }

    /**
     * A thing as histories keep it for every reader: a constant as the key of its translation, such as
     * {@code Role.EXPERT}, a text in both languages as ⟦Yes‖Oui⟧.
     */
    public static String word(Object thing) {
        return switch (thing) {
            case Enum<?> constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            case LocalizedText text -> "⟦" + text.en() + "‖" + text.fr() + "⟧";
            case YearMonth month -> "⟦" + month + "⟧";
            case PartialDate date
            when date.precision() == PartialDate.Precision.MONTH -> word(YearMonth.from(date.first()));
            default -> thing.toString();
        };
    }

    /** A number that every reader shall see grouped as the own language groups it; not for years. */
    public static String number(Number number) {
        return "⟦" + plain(number) + "⟧";
    }

    public static String percent(Number number) {
        return "⟦" + plain(number) + "%⟧";
    }

    private static String plain(Number number) {
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
    }

    public Act because(Reason reason) {
        return new Act(key, subject, object, part, city, audience, before, after, reason.text());
    }
}
