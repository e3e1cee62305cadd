package passerelle.review.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Colleague;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.Figure;
import passerelle.assessment.FigureService;
import passerelle.assessment.SubmissionFinding;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.delegation.HandOverService;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class SignOffServiceTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");
    private static final Reason REASON = new Reason("papers follow by mail");

    @Autowired
    private SignOffService service;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private FigureService figures;

    @Autowired
    private TextService texts;

    @Autowired
    private AssessmentService rounds;

    @Autowired
    private SignOffAgenda agenda;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;
    private AccountId director;
    private AccountId coordinator;

    @BeforeEach
    void answerAnIndex(@Autowired TestCities cities, @Autowired TestAssessments assessments) {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.answered(city, Instrument.INDEX, LocalDate.now().getYear());
        director = users.add(Role.CONTRIBUTOR, city);
        coordinator = users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void isNeededOnceItIsAskedFor() {
        service.ask(index, director);

        assertRefused(() -> submissions.submit(index, REASON), "signoff.missing");
    }

    @Test
    void letsTheAnswersGoOnceGiven() {
        service.ask(index, director);
        users.signIn(director);
        assertThat(agenda.lines(5)).hasSize(1);
        service.sign(index);
        users.signIn(coordinator);

        submissions.submit(index, REASON);

        assertThat(service.of(rounds.get(index))).isEmpty();
    }

    @Test
    void tellsWhatChangedSince() {
        service.ask(index, director);
        users.signIn(director);
        service.sign(index);
        assertThat(changed()).isEmpty();

        texts.save(new TextKey("assessment", index.value(), PLAN.value()), "The plan of May.", 0, "en");
        figures.save(index, "population", Figure.of(BigDecimal.valueOf(72_000)), 0);

        assertThat(changed()).containsExactly(PLAN);
        assertThat(sheets.check(index).findings())
                .extracting(SubmissionFinding::text)
                .containsExactly("signoff.signed", "signoff.changed", "signoff.changed.figures");
    }

    private List<IndicatorCode> changed() {
        var sheet = sheets.sheet(index);
        return service.of(sheet.assessment()).orElseThrow().answers().changed(sheet);
    }

    @Test
    void isNotNeededAnyMoreOnceTakenBack() {
        service.ask(index, director);

        service.takeBack(index);
        submissions.submit(index, REASON);

        assertThat(service.of(rounds.get(index))).isEmpty();
    }

    @Test
    void isAskedOfWhoeverComesAfterACoordinator(@Autowired HandOverService handOvers) {
        var former = users.add(Role.COORDINATOR, city);
        service.ask(index, former);
        users.signIn(Role.SECRETARIAT);

        handOvers.replace(city, former, new Colleague.Known(director), REASON);

        assertThat(service.of(rounds.get(index)).orElseThrow().colleague()).isEqualTo(director);
        users.signIn(director);
        service.sign(index);
        submissions.submit(index, REASON);
    }

    @Test
    void isGivenByNobodyElse() {
        service.ask(index, director);

        assertDenied(() -> service.sign(index));
    }

    @Test
    void isAskedOfPeopleOfTheCityOnly(@Autowired TestCities cities) {
        var stranger = users.add(Role.COORDINATOR, cities.add("fr-autre", "Autre"));

        assertRefused(() -> service.ask(index, stranger), "signoff.error.colleague");
    }
}
