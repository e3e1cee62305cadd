package passerelle.practice.ui;

import org.springframework.modulith.NamedInterface;

/** The addresses of good practices, for links from elsewhere. */
@NamedInterface("links")
public final class PracticeLinks {

    /** What waits for the secretariat, and all else that cities report. */
    public static final String DESK = "practices/review";

    static final String LIBRARY = "practices";
    /** The Word forms that were handed in. */
    static final String RECEIVED = "practices/received";

    static final String CLASSIFICATION = "practices/classification";
    static final String PRACTICE = "practices/:practice";
    static final String REPORT = "practices/:practice/report";

    static final String RECEIVED_FORM = "practices/:practice/received";

    /** What the address of a page says of the city. */
    static final String CITY = "city";

    /** What the address of a page says of the language. */
    static final String LANGUAGE = "language";

    private PracticeLinks() {}

    public static String to(String code) {
        return "practices/" + code;
    }

    public static String report(String code) {
        return to(code) + "/report";
    }

    /** What was read from a form, beside what stands in it. */
    static String received(String code) {
        return to(code) + "/received";
    }

    /** The forms of one city, and where to hand in more. */
    static String receivedOf(String city) {
        return RECEIVED + "?" + CITY + "=" + city;
    }

    static String version(String code, int revision) {
        return to(code) + "?version=" + revision;
    }

    static String translation(String code, String language) {
        return report(code) + "?" + LANGUAGE + "=" + language;
    }
}
