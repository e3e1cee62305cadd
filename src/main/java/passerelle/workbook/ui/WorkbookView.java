package passerelle.workbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.NoSuchElementException;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.city.CityDetails;
import passerelle.city.CityService;
import passerelle.shared.ui.Phrases;
import passerelle.workbook.WorkbookReturn;
import passerelle.workbook.WorkbookService;

/** An answer sheet away from the screen: what to take with you, and the workbook that comes back. */
@Route("cities/:city/assessments/:assessment/workbook")
@PermitAll
class WorkbookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CityService cities;
    private final AssessmentService assessments;
    private final AnswerSheetService sheets;
    private final WorkbookService workbooks;
    private final WorkbookReturn returning;
    private final CurrentUser user;

    WorkbookView(
            CityService cities,
            AssessmentService assessments,
            AnswerSheetService sheets,
            WorkbookService workbooks,
            WorkbookReturn returning,
            CurrentUser user) {
        this.cities = cities;
        this.assessments = assessments;
        this.sheets = sheets;
        this.workbooks = workbooks;
        this.returning = returning;
        this.user = user;
        addClassNames("page", "workbook-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var city = parameters.get("city").flatMap(cities::find).orElseThrow(NotFoundException::new);
        var id = parameters.get("assessment").flatMap(AssessmentId::parse).orElseThrow(NotFoundException::new);
        var assessment = find(id);
        if (!assessment.city().equals(city.id())) {
            throw new NotFoundException();
        }
        removeAll();
        add(heading(city, assessment), new TakeAway(workbooks, city, assessment, sheets.asked(assessment)));
        if (assessment.isOpen()
                && user.is(city.id(), Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR, Role.DELEGATE)) {
            add(new BringBack(returning, id));
        }
    }

    private AssessmentDetails find(AssessmentId id) {
        try {
            return assessments.get(id);
        } catch (NoSuchElementException missing) {
            throw new NotFoundException();
        }
    }

    private Div heading(CityDetails city, AssessmentDetails assessment) {
        var questionnaire = getTranslation(
                "workbook.title",
                city.name(getLocale()),
                Phrases.name(this, assessment.instrument()),
                assessment.round() + "");
        var back = new Anchor(AssessmentLinks.to(city.code(), assessment.id()), questionnaire);
        back.addClassName("sheet-back");
        return new Div(back, new H1(getTranslation("workbook.page")), new Paragraph(getTranslation("workbook.why")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workbook.page");
    }
}
