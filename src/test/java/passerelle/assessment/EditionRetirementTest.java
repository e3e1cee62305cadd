package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.EditionId;
import passerelle.instrument.EditionRegister;
import passerelle.instrument.EditionService;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class EditionRetirementTest {

    private static final Reason WHY = new Reason("an error");
    private static final IndicatorCode STATEMENT = new IndicatorCode("COM-01");
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private EditionRegister register;

    @Autowired
    private EditionService editions;

    @Autowired
    private AssessmentService service;

    @Autowired
    private AnswerService answers;

    @Autowired
    private AnswerSheetService sheets;

    private CityId city;
    private EditionId edition;

    @BeforeEach
    void actAsTheSecretariat(@Autowired TestCities cities, @Autowired Users users) {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
        edition = editions.active(Instrument.INDEX).id();
    }

    @Test
    void leavesWhatIsOpenAsItIs() {
        var id = open(2026);

        register.retire(edition, WHY);
        answers.answer(id, STATEMENT, new AnswerValue.Choice("a"), 0);

        assertThat(sheets.sheet(id).answer(STATEMENT).given()).isEqualTo(Optional.of(new AnswerValue.Choice("a")));
    }

    @Test
    void letsNothingNewBeOpened() {
        register.retire(edition, WHY);

        assertRefused(() -> open(2026), "instrument.error.none-active");
    }

    @Test
    void isOverOnceTheEditionIsBroughtBack() {
        register.retire(edition, WHY);
        register.bringBack(edition, WHY);

        assertThat(service.get(open(2026)).edition()).isEqualTo(edition);
    }

    private AssessmentId open(int round) {
        return service.open(city, new NewAssessment(Instrument.INDEX, round, TODAY, TODAY.plusDays(90)));
    }
}
