package passerelle.learning.ui;

import passerelle.learning.LearningGroupId;

/** The addresses of this subject’s pages. */
final class LearningLinks {

    static final String NETWORK = "learning";
    static final String GROUP = "learning/:group";
    static final String CITY = "cities/:city/learning";

    /** A page of another subject, which shows what the city published. */
    private static final String CHARTS = "/charts";

    /** Likewise, with up to five cities. */
    private static final String SIDE_BY_SIDE = "compare/side-by-side?cities=";

    private LearningLinks() {}

    static String city(String code) {
        return "cities/" + code + "/learning";
    }

    static String group(LearningGroupId id) {
        return NETWORK + "/" + id.value();
    }

    static String results(String code) {
        return "cities/" + code + CHARTS;
    }

    static String side(String... codes) {
        return SIDE_BY_SIDE + String.join(",", codes);
    }
}
