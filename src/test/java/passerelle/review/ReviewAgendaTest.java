package passerelle.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.home.WaitingLine;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class ReviewAgendaTest {

    @Autowired
    private ReviewAgenda agenda;

    @Autowired
    private TestReviews given;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;

    @BeforeEach
    void receiveAnIndex(@Autowired TestAssessments assessments) {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.submitted(city, Instrument.INDEX, LocalDate.now().getYear());
    }

    @Test
    void asksTheAssignedExpertToReviewUntilTheReportIsDue() {
        users.signIn(Role.EXPERT, city);

        assertThat(agenda.lines(5)).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("review.waiting.new");
            assertThat(line.due()).isEqualTo(LocalDate.now().plusDays(84));
        });
    }

    @Test
    void leavesOtherExpertsAlone() {
        users.signIn(Role.EXPERT, cities.add("fr-autre", "Autre"));

        assertThat(agenda.lines(5)).isEmpty();
    }

    @Test
    void asksTheCityWhatCameBackAndTheReviewersNothing() {
        given.returned(index, "COM-03", "COM-04");
        users.signIn(Role.SECRETARIAT);
        assertThat(agenda.lines(5)).isEmpty();

        users.signIn(Role.COORDINATOR, city);

        assertThat(agenda.lines(5))
                .singleElement()
                .extracting(WaitingLine::arguments)
                .satisfies(arguments ->
                        assertThat(arguments).startsWith(2L, LocalDate.now().plusDays(14)));
    }
}
