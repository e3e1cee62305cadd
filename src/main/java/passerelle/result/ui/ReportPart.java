package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.ui.IndexTabPart;
import passerelle.city.CityDetails;
import passerelle.instrument.Instrument;
import passerelle.result.IndexReportDetails;
import passerelle.result.IndexReportService;
import passerelle.shared.Audience;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Folded;
import passerelle.shared.ui.Section;

/** The Index reports of a city, the latest opened; drafts for those alone who may read them. */
@org.springframework.stereotype.Component
class ReportPart implements IndexTabPart {

    private final IndexReportService reports;
    private final AssessmentService assessments;
    private final ReportPages pages;
    private final ReportForms forms;
    private final CurrentUser user;

    ReportPart(
            IndexReportService reports,
            AssessmentService assessments,
            ReportPages pages,
            ReportForms forms,
            CurrentUser user) {
        this.reports = reports;
        this.assessments = assessments;
        this.pages = pages;
        this.forms = forms;
        this.user = user;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    @Override
    public Component content(CityDetails city) {
        var ui = UI.getCurrent();
        var section = new Section(ui.getTranslation("result.report.title"));
        var all = reports.of(city.id());
        var begin = begin(city, all);
        if (all.isEmpty()) {
            var empty =
                    new EmptyState(ui.getTranslation("result.report.empty"), ui.getTranslation("result.report.why"));
            begin.ifPresent(empty::add);
            section.add(empty);
            return section;
        }
        begin.ifPresent(section::action);
        var latest = Section.sub(title(all.getFirst()));
        latest.add(pages.of(all.getFirst()));
        section.add(latest);
        section.add(Folded.earlier(all, ReportPart::title, pages::of));
        return section;
    }

    /** For the latest submitted Index that has no report. */
    private Optional<Button> begin(CityDetails city, List<IndexReportDetails> all) {
        if (!user.is(city.id(), Role.SECRETARIAT)) {
            return Optional.empty();
        }
        return assessments.of(city.id()).stream()
                .filter(assessment -> assessment.instrument() == Instrument.INDEX)
                .filter(assessment -> assessment.submittedOn() != null)
                .filter(assessment -> all.stream().noneMatch(report -> report.round() == assessment.round()))
                .findFirst()
                .map(this::beginFor);
    }

    private Button beginFor(AssessmentDetails assessment) {
        var label = UI.getCurrent().getTranslation("result.report.begin", Integer.toString(assessment.round()));
        var button = new Button(label, click -> forms.begin(assessment.id()));
        button.setDisableOnClick(true);
        return button;
    }

    private static String title(IndexReportDetails report) {
        return UI.getCurrent().getTranslation("result.report.of", Integer.toString(report.round()));
    }
}
