package passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Locale;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.EvidenceRow;
import passerelle.assessment.EvidenceService;
import passerelle.assessment.NewLink;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.city.CitySearch;
import passerelle.city.CityService;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.search.SearchText;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

/** On H2 as well, which would keep the character. */
@ApplicationTest
class StorableTextTest {

    private static final IndicatorCode SCHOOLS = new IndicatorCode("EDU-01");

    @Autowired
    private EntityManager entities;

    private CityId city = CityId.create();
    private AssessmentId index = new AssessmentId(city.value());

    @BeforeEach
    void openARound(@Autowired TestCities cities, @Autowired TestAssessments assessments, @Autowired Users users) {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void isWrittenToEveryColumnOfWords(@Autowired EntityManagerFactory factory) {
        var model = factory.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();

        model.forEachEntityDescriptor(entity -> entity.forEachSelectable((place, column) -> {
            if (isWords(column)) {
                assertThat(column.getJdbcMapping().getJdbcJavaType())
                        .as("%s.%s", entity.getEntityName(), column.getSelectionExpression())
                        .isInstanceOf(StorableText.class);
            }
        }));
    }

    @Test
    void losesZeroInReasonsAndTheirHistory(
            @Autowired AnswerService answers, @Autowired AnswerSheetService sheets, @Autowired AuditLog audit) {
        answers.answer(index, SCHOOLS, new AnswerValue.NotApplicable("the region\0 decides"), 0);
        readAnew();

        assertThat(sheets.sheet(index).answer(SCHOOLS).value())
                .isEqualTo(new AnswerValue.NotApplicable("the region decides"));
        assertThat(audit.ofObject(city, "assessment", index.value(), PageRequest.of(0, 9)))
                .extracting(AuditRow::reason)
                .contains("the region decides");
    }

    @Test
    void losesZeroInNames(@Autowired EvidenceService evidence, @Autowired AnswerSheetService sheets) {
        evidence.addLink(index, SCHOOLS, new NewLink("https://valmora.example/plan", "Action\0 plan"));
        readAnew();

        assertThat(sheets.sheet(index).evidence(SCHOOLS))
                .extracting(EvidenceRow::title)
                .containsExactly("Action plan");
    }

    @Test
    void losesZeroInWhatIsLookedFor(@Autowired CityService cities, @Autowired CitySearch search) {
        assertThat(cities.find("it-val\0mora")).isEqualTo(cities.find("it-valmora"));
        assertThat(search.find(new SearchText("Valm\0ora"), Locale.ENGLISH, 5)).isNotEmpty();
    }

    private void readAnew() {
        entities.flush();
        entities.clear();
    }

    private static boolean isWords(SelectableMapping column) {
        return !column.isFormula() && column.getJdbcMapping().getJdbcJavaType().getJavaTypeClass() == String.class;
    }
}
