package passerelle.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.EvidenceService;
import passerelle.assessment.NewLink;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class AnswerReportingTest {

    private static final IndicatorCode MIXED_SCHOOLS = new IndicatorCode("EDU-01");

    @Autowired
    private AnswerReporting reporting;

    @Autowired
    private PracticeService practices;

    @Autowired
    private PracticeFileService files;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private TestAssessments rounds;

    @Autowired
    private TextService texts;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId sheet;

    @BeforeEach
    void answer() {
        city = cities.add("it-valmora", "Valmora");
        sheet = rounds.open(city, Instrument.INDEX, 2025);
        users.signIn(Role.CONTRIBUTOR, city);
        texts.save(new TextKey("assessment", sheet.value(), MIXED_SCHOOLS.value()), "Deux écoles en une", 0, "fr");
        evidence.addLink(sheet, MIXED_SCHOOLS, new NewLink("https://example.org/plan", "The plan"));
        evidence.addFiles(sheet, MIXED_SCHOOLS, List.of(TestPractices.picture("school.png")));
    }

    @Test
    void carriesTheIndicatorTheWordsAndTheEvidenceOver() {
        var id = reporting.begin(sheet, MIXED_SCHOOLS);

        var facts = practices.get(id).facts();
        assertThat(facts.language()).isEqualTo("fr");
        assertThat(facts.indicators()).containsExactly("EDU-01");
        assertThat(facts.areas()).containsExactly("education");
        assertThat(facts.links()).containsExactly(new PracticeLink("The plan", "https://example.org/plan"));
        assertThat(files.of(id)).extracting(PracticeFileRow::name).containsExactly("school.png");
        assertThat(texts.of(PracticeService.SUBJECT, id.value()).keySet()).containsExactly("summary.fr");
    }

    @Test
    void isForThePeopleOfTheCity() {
        users.signIn(Role.EXPERT, city);

        assertThatThrownBy(() -> reporting.begin(sheet, MIXED_SCHOOLS)).isInstanceOf(AccessDeniedException.class);
    }
}
