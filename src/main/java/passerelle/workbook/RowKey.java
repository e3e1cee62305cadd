package passerelle.workbook;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a row is about.
 *
 * @param code of an indicator or of a field of the profile
 * @param option of a question with several answers, each on a row of its own; blank on the row of the question
 */
record RowKey(String code, String option) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9-]+)(?:/([a-z]))?");

    static RowKey of(String code) {
        return new RowKey(code, "");
    }

    static Optional<RowKey> parse(String written) {
        var match = WRITTEN.matcher(written.strip());
        return match.matches()
                ? Optional.of(new RowKey(match.group(1), match.group(2) == null ? "" : match.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return option.isEmpty() ? code : code + "/" + option;
    }
}
