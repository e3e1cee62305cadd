package passerelle.workbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
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
import passerelle.support.ViewTest;
import passerelle.workbook.Pencil;
import passerelle.workbook.Portion;
import passerelle.workbook.WorkbookService;

class WorkbookViewTest extends ViewTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");

    @Autowired
    private WorkbookService workbooks;

    @Autowired
    private AnswerSheetService sheets;

    private CityId city;
    private AssessmentId index;

    @BeforeEach
    void openARound(@Autowired TestAssessments assessments) {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.CONTRIBUTOR, city);
    }

    @Test
    void isReachedFromTheAnswerSheet() {
        open("cities/it-valmora/assessments/" + index.value());

        assertThat($(Anchor.class).withText("Work offline").single().getHref()).isEqualTo(address());
    }

    @Test
    void offersTheAreaFirstFromWhichOneComes() {
        open("cities/it-valmora/assessments/" + index.value() + "/education");

        open();

        assertThat($(Select.class).single().getValue()).isEqualTo(new Portion("education"));
    }

    @Test
    void takesOverWhatIsTicked() {
        open();

        bring(Pencil.on(file()).answer("COM-03", "a").answer("COM-04", "b").file());
        assertThat(buttons()).contains("Take over 2 lines");
        press("Take over 2 lines");

        assertThat(sheets.values(index)).hasSize(2).containsEntry(PLAN, new AnswerValue.Choice("a"));
        assertThat(paragraphs()).contains("This workbook says nothing that is not online already.");
    }

    @Test
    void saysInTheReadersLanguageWhyAFileCannotBeUsed() {
        read(Locale.FRENCH);
        open();

        bring("answers".getBytes());

        assertThat(paragraphs()).anyMatch(text -> text.contains("Ce fichier n’est pas un classeur Excel."));
    }

    @Test
    void offersTheFilesToWhoeverReadsAndTheWayBackToWhoeverAnswers() {
        users.signIn(Role.EXPERT, city);

        open();

        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Excel workbook to fill in");
        assertThat($(H2.class).all()).extracting(H2::getText).containsExactly("Take it along");
    }

    @Test
    void leadsNowhereForPeopleOfOtherCities() {
        users.signIn(Role.COORDINATOR, cities.add("fr-autre", "Autre"));

        open();

        assertThat(heading()).isNotEqualTo("Work offline");
    }

    private void open() {
        open(address());
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
}
