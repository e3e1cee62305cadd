package passerelle.assessment.ui;

import com.vaadin.flow.router.QueryParameters;
import org.springframework.modulith.NamedInterface;
import passerelle.assessment.AssessmentId;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Item;
import passerelle.instrument.ProfileField;

/** The addresses of answer sheets, for links from elsewhere. */
@NamedInterface("links")
public final class AssessmentLinks {

    static final String FILTER = "filter";

    private AssessmentLinks() {}

    /** The sheet, where it was left: at the first area with an open indicator. */
    public static String to(String cityCode, AssessmentId assessment) {
        return "cities/" + cityCode + "/assessments/" + assessment.value();
    }

    /** The questions of all areas that a filter of that name shows. */
    public static String filtered(String cityCode, AssessmentId assessment, String filter) {
        return to(cityCode, assessment) + "?"
                + QueryParameters.of(FILTER, filter).getQueryString();
    }

    public static String to(String cityCode, AssessmentId assessment, String area) {
        return to(cityCode, assessment) + "/" + area;
    }

    public static String to(String cityCode, AssessmentId assessment, String area, IndicatorCode indicator) {
        return to(cityCode, assessment, area) + "#" + indicator.value();
    }

    /** @param place the code of its area, or {@link Edition#PROFILE} */
    public static String to(String cityCode, AssessmentId assessment, String place, Item item) {
        return to(cityCode, assessment, place) + "#" + card(item);
    }

    /** The name of its card within the page. */
    static String card(Item item) {
        return switch (item) {
            case Indicator indicator -> indicator.field();
            case ProfileField figure -> "figure-" + figure.field();
        };
    }
}
