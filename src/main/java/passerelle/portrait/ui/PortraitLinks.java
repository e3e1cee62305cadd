package passerelle.portrait.ui;

/** The addresses of this subject’s pages. */
final class PortraitLinks {

    static final String CHARTS = "cities/:city/charts";
    static final String PRESENTATION = "cities/:city/charts/presentation";

    private PortraitLinks() {}

    static String charts(String city) {
        return "cities/" + city + "/charts";
    }

    static String presentation(String city) {
        return charts(city) + "/presentation";
    }
}
