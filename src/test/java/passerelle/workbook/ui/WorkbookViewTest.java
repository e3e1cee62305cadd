package passerelle.workbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.workbook.Pencil;
import passerelle.workbook.Portion;
import passerelle.workbook.WorkbookService;

@ApplicationTest
class WorkbookViewTest extends SpringBrowserlessTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");

    @Autowired
    private WorkbookService workbooks;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;

    @BeforeEach
    void openARound(@Autowired TestCities cities, @Autowired TestAssessments assessments) {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.CONTRIBUTOR, city);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void isReachedFromTheAnswerSheet() {
        UI.getCurrent().navigate("cities/it-valmora/assessments/" + index.value());

        assertThat($(Anchor.class).withText("Away from the screen").single().getHref())
                .isEqualTo(address());
    }

    @Test
    void offersTheAreaFirstFromWhichOneComes() {
        UI.getCurrent().navigate("cities/it-valmora/assessments/" + index.value() + "/education");

        open();

        assertThat($(Select.class).single().getValue()).isEqualTo(new Portion("education"));
    }

    @Test
    void takesOverWhatIsTicked() {
        open();

        bring(Pencil.on(file()).answer("COM-03", "a").answer("COM-04", "b").file());
        assertThat(buttons()).contains("Take over 2 lines");
        test($(Button.class).withText("Take over 2 lines").single()).click();

        assertThat(sheets.values(index)).hasSize(2).containsEntry(PLAN, new AnswerValue.Choice("a"));
        assertThat(words()).contains("This workbook says nothing that is not on line already.");
    }

    @Test
    void saysInTheReadersLanguageWhyAFileCannotBeUsed() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        open();

        bring("answers".getBytes());

        assertThat(words()).anyMatch(text -> text.contains("Ce fichier n’est pas un classeur Excel."));
    }

    @Test
    void offersTheFilesToWhoeverReadsAndTheWayBackToWhoeverAnswers() {
        users.signIn(Role.EXPERT, city);

        open();

        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Excel workbook to fill in");
        assertThat($(H2.class).all()).extracting(H2::getText).containsExactly("Take it along");
    }

    @Test
    void leadsNowhereForPeopleOfOtherCities(@Autowired TestCities cities) {
        users.signIn(Role.COORDINATOR, cities.add("fr-autre", "Autre"));

        open();

        assertThat($(H1.class).single().getText()).isNotEqualTo("Away from the screen");
    }

    private void open() {
        UI.getCurrent().navigate(address());
    }

    private String address() {
        return "cities/it-valmora/assessments/" + index.value() + "/workbook";
    }

    private byte[] file() {
        return workbooks.excel(index, Portion.WHOLE, Locale.ENGLISH);
    }

    private void bring(byte[] file) {
        $(BringBack.class).single().take("filled.xlsx", file);
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private List<String> words() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
