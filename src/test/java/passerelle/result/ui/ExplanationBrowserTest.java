package passerelle.result.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.AnswerValue.Choice;
import passerelle.instrument.AnswerValue.Choices;
import passerelle.instrument.AnswerValue.NotApplicable;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;
import passerelle.support.TestCities;
import passerelle.support.Visitor;

class ExplanationBrowserTest extends BrowserTest {

    private static final int ROUND = 2026;

    @Autowired
    private TestCities cities;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private AnswerService answers;

    @Autowired
    private Logins logins;

    @Test
    void leadsByTheKeyboardFromTheIndexToTheAnswerAndIntoAWorkbook() throws IOException {
        var city = cities.add("pt-vale-alto", "Vale Alto");
        answered(city);
        var visitor = visitor(Locale.ENGLISH)
                .open("cities/pt-vale-alto/index")
                .signIn(logins.add(Role.COORDINATOR, Locale.ENGLISH, city));

        follow(visitor, ": what it is made of (Core index)");
        visitor.inspect("explanation-index");
        follow(visitor, "The city through an intercultural lens");
        follow(visitor, "Education");
        visitor.inspect("explanation-area");
        assertThat(visitor.page().locator(".explanation-sum")).containsText("divided by");
        var table = visitor.page()
                .waitForDownload(() ->
                        visitor.page().getByText("All steps as an Excel table").click());
        assertThat(rows(table)).isGreaterThan(100);
        follow(visitor, "EDU-02");

        visitor.page().waitForURL(url -> url.endsWith("/education#EDU-02"));
    }

    /** With all there is to tell: nothing earned, not applicable, points capped, a blank. */
    private void answered(CityId city) {
        var sheet = assessments.answered(city, Instrument.INDEX, ROUND);
        Acting.asSystem(() -> {
            answer(sheet, "EDU-01", new Choice("d"));
            answer(sheet, "EDU-02", new NotApplicable("The region appoints teachers."));
            answer(sheet, "COM-05", new Choices(Set.of("a", "b", "c", "d")));
            return answers.clear(sheet, new IndicatorCode("PAR-01"), 1);
        });
        assessments.submit(sheet);
    }

    private void answer(AssessmentId sheet, String code, AnswerValue value) {
        answers.answer(sheet, new IndicatorCode(code), value, 1);
    }

    private static void follow(Visitor visitor, String link) {
        var page = visitor.page();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .focus();
        page.keyboard().press("Enter");
        visitor.rest();
    }

    private static int rows(Download table) throws IOException {
        try (var file = Files.newInputStream(table.path());
                var workbook = new XSSFWorkbook(file)) {
            return workbook.getSheetAt(0).getLastRowNum();
        }
    }
}
