package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.home.WaitingLine;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class OpenQuestionnairesTest {

    @Autowired
    private OpenQuestionnaires questionnaires;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void askTheCoordinatorToGoOn() {
        var index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, city);

        assertThat(questionnaires.lines(10)).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("assessment.waiting.open");
            assertThat(line.arguments()).endsWith(0, 83);
            assertThat(line.link()).isEqualTo("cities/it-valmora/assessments/" + index.value());
        });
    }

    @Test
    void askTheCoordinatorToSubmitWhatIsComplete() {
        assessments.answered(city, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, city);

        assertThat(questionnaires.lines(10))
                .extracting(WaitingLine::text)
                .containsExactly("assessment.waiting.complete");
    }

    @Test
    void tellTheContributorHowManyQuestionsAreOpenInHowManyAreas() {
        assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.CONTRIBUTOR, city);

        assertThat(questionnaires.lines(10)).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("assessment.waiting.mine");
            assertThat(line.arguments()).endsWith(83, 17);
        });
    }

    @Test
    void askNobodyElse() {
        assessments.open(city, Instrument.INDEX, 2026);

        users.signIn(Role.COORDINATOR, cities.add("fr-autre", "Autre"));
        assertThat(questionnaires.lines(10)).isEmpty();
        users.signIn(Role.SECRETARIAT);
        assertThat(questionnaires.lines(10)).isEmpty();
        users.signIn(Role.EXPERT, city);
        assertThat(questionnaires.lines(10)).isEmpty();
    }

    @Test
    void waitForNothingOnceSubmitted() {
        assessments.submitted(city, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, city);

        assertThat(questionnaires.lines(10)).isEmpty();
    }
}
