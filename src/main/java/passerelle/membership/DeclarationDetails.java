package passerelle.membership;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/** Who signed a declaration of intent so far: the city, the Council of Europe, or both. */
public record DeclarationDetails(
        @Nullable Signature city, @Nullable Signature council) {

    /** @throws RuleViolation when nobody signed */
    public DeclarationDetails {
        if (city == null && council == null) {
            throw new RuleViolation("membership.error.unsigned");
        }
    }

    /** The day it holds from: that of the later signature; none while one is missing. */
    public Optional<LocalDate> signedOn() {
        return city == null || council == null ? Optional.empty() : days().max(LocalDate::compareTo);
    }

    public LocalDate firstSignedOn() {
        return days().min(LocalDate::compareTo).orElseThrow();
    }

    LocalDate lastSignedOn() {
        return days().max(LocalDate::compareTo).orElseThrow();
    }

    private Stream<LocalDate> days() {
        return Stream.of(city, council).filter(Objects::nonNull).map(Signature::on);
    }

    /** As the history keeps it. */
    String words() {
        return words(city) + " / " + words(council);
    }

    private static String words(@Nullable Signature signature) {
        return signature == null ? "–" : signature.on() + ", " + signature.signatory();
    }
}
