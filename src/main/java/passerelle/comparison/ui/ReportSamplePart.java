package passerelle.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import passerelle.account.CurrentUser;
import passerelle.assessment.ui.IndexTabPart;
import passerelle.city.CityDetails;
import passerelle.comparison.ReportSampleRow;
import passerelle.comparison.ReportSampleService;
import passerelle.shared.Audience;
import passerelle.shared.ui.Folded;
import passerelle.shared.ui.Phrases;

/** Below the Index reports of a city, the cities that each compares with, as they stood on its day. */
@org.springframework.stereotype.Component
class ReportSamplePart implements IndexTabPart {

    private final ReportSampleService samples;
    private final ComparedParts parts;
    private final CurrentUser user;

    ReportSamplePart(ReportSampleService samples, ComparedParts parts, CurrentUser user) {
        this.samples = samples;
        this.parts = parts;
        this.user = user;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    @Override
    public Component content(CityDetails city) {
        var reports = new Div();
        samples.of(city.id()).forEach(report -> reports.add(folded(report, city)));
        return reports;
    }

    private Folded folded(ReportSampleRow report, CityDetails city) {
        return new Folded(
                Phrases.phrase("comparison.report", Integer.toString(report.round()), report.on()),
                () -> opened(report, city.name(Phrases.locale())));
    }

    private Component opened(ReportSampleRow report, String city) {
        var compared = samples.compared(report.report());
        var all = UI.getCurrent().getTranslation("comparison.group.all");
        return parts.of(new ComparedWords(compared, city, all));
    }
}
