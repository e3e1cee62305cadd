package passerelle.portrait.ui;

/** The addresses of this subject’s pages. */
final class PortraitLinks {

    static final String CHARTS = "cities/:city/charts";
    static final String PRESENTATION = "cities/:city/charts/presentation";

    static final String WHAT_IF = "cities/:city/scores/:round/what-if";

    private PortraitLinks() {}

    static String charts(String city) {
        return "cities/" + city + "/charts";
    }

    /** Other cities beside its latest round. */
    static String side(String city) {
        return SideAddress.ROUTE + "?cities=" + city;
    }

    static String whatIf(String city, int round) {
        return "cities/" + city + "/scores/" + round + "/what-if";
    }

    static String presentation(String city) {
        return charts(city) + "/presentation";
    }
}
