package passerelle.city;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import passerelle.shared.Country;
import passerelle.shared.RuleViolation;

/** What is known of a city whatever the year. Blank texts are unknown. */
public record CityProfile(
        CityName names,
        Country country,
        String region,
        String website,
        String network,
        @Nullable Coordinates place) {

    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}.-]+\\.[\\p{L}]{2,}");

    /** @throws RuleViolation for a website that is no web address, or texts that are too long */
    public CityProfile {
        region = region.strip();
        network = network.strip();
        website = address(website.strip());
        if (region.length() > 120 || network.length() > 120) {
            throw new RuleViolation("city.error.long");
        }
    }

    public static CityProfile of(String name, Country country) {
        return new CityProfile(CityName.of(name), country, "", "", "", null);
    }

    private static String address(String typed) {
        if (typed.isBlank()) {
            return "";
        }
        var full = typed.matches("(?i)https?://.*") ? typed : "https://" + typed;
        try {
            var address = URI.create(full);
            var host = address.getHost();
            if (host != null
                    && address.getUserInfo() == null
                    && HOST.matcher(host).matches()
                    && full.length() <= 300) {
                return full;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new RuleViolation("city.error.website", typed);
        }
        throw new RuleViolation("city.error.website", typed);
    }

    /** What the city is called now, folded, and was not before in its country. */
    Set<String> namesBesides(CityProfile before) {
        var called = new HashSet<>(names.keys());
        if (country.equals(before.country)) {
            called.removeAll(before.names.keys());
        }
        return called;
    }
}
