package passerelle.intake;

import java.util.Set;

/**
 * A column that a kind of table may have. Its names in both languages are the texts {@code intake.column.<key>}; a
 * template shows them, and either is recognised, as is the key itself.
 *
 * @param alsoCalled further names that are recognised, folded
 */
public record Column(String key, boolean required, Set<String> alsoCalled) {

    public static Column required(String key, String... alsoCalled) {
        return new Column(key, true, Set.of(alsoCalled));
    }

    public static Column optional(String key, String... alsoCalled) {
        return new Column(key, false, Set.of(alsoCalled));
    }
}
