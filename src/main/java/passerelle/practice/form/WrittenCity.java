package passerelle.practice.form;

import java.util.regex.Pattern;
import passerelle.shared.Country;

/** A city and its country as people write them: Bergen (Norway), Bergen, Norvège. Either may be empty. */
record WrittenCity(String city, String country) {

    private static final Pattern BRACKETS = Pattern.compile("^(.*?)\\s*[(\\[]\\s*([^()\\[\\]]*?)\\s*[)\\]]\\.?$");
    private static final Pattern LAST_MARK = Pattern.compile("^(.+?)\\s*(?:[,;/]|\\s[-–—]\\s)\\s*([^,;/]+?)$");

    /** What stands in brackets is the country, as the form asks; behind another mark only what is one. */
    static WrittenCity read(String text) {
        var line = Blanks.strip(text);
        var brackets = BRACKETS.matcher(line);
        if (brackets.matches()) {
            return new WrittenCity(given(brackets.group(1)), given(brackets.group(2)));
        }
        var mark = LAST_MARK.matcher(line);
        if (mark.matches() && Country.named(mark.group(2)).isPresent()) {
            return new WrittenCity(given(mark.group(1)), mark.group(2));
        }
        return new WrittenCity(given(line), "");
    }

    private static String given(String text) {
        return NotGiven.is(text) ? "" : Blanks.strip(text);
    }
}
