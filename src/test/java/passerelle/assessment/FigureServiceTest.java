package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static passerelle.support.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class FigureServiceTest {

    private static final String POPULATION = "population";
    private static final Figure MANY = Figure.of(BigDecimal.valueOf(84_200));

    @Autowired
    private FigureService service;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    private CityId city = CityId.create();
    private AssessmentId index = new AssessmentId(city.value());

    @BeforeEach
    void openARoundForAContributor(@Autowired TestCities cities, @Autowired TestAssessments assessments) {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.CONTRIBUTOR, city);
    }

    @Test
    void storesAFigureWithWhoGaveIt() {
        service.save(index, POPULATION, MANY, 0);

        var stored = sheets.sheet(index).figure(POPULATION);
        assertThat(stored.figure()).isEqualTo(MANY);
        assertThat(stored.version()).isEqualTo(1);
        assertThat(stored.savedBy()).startsWith("contributor-");
    }

    @Test
    void namesWhoeverWroteLast() {
        service.save(index, POPULATION, MANY, 0);
        users.signIn(Role.COORDINATOR, city);

        service.save(index, POPULATION, Figure.NOT_COLLECTED, 1);

        assertThat(sheets.sheet(index).figure(POPULATION).savedBy()).startsWith("coordinator-");
    }

    @Test
    void changesNothingWhenTheSameIsSavedAgain() {
        service.save(index, POPULATION, MANY, 0);

        assertThat(service.save(index, POPULATION, MANY, 0)).isInstanceOf(FigureSaving.Saved.class);
        assertThat(sheets.sheet(index).figure(POPULATION).version()).isEqualTo(1);
        assertThat(history()).hasSize(1);
    }

    @Test
    void overwritesNothingThatWasNotSeen() {
        service.save(index, POPULATION, MANY, 0);

        assertThat(service.save(index, POPULATION, Figure.BLANK, 0)).isInstanceOf(FigureSaving.Collided.class);
        assertThat(sheets.sheet(index).figure(POPULATION).figure()).isEqualTo(MANY);
    }

    @Test
    void takesNothingThatIsNoFigureOfItsField() {
        var half = Figure.of(new BigDecimal("0.5"));

        assertRefused(() -> service.save(index, POPULATION, half, 0), "assessment.error.figure.number");
        assertRefused(() -> service.setAside(index, POPULATION, half), "assessment.error.figure.number");
        assertThat(history()).isEmpty();
    }

    @Test
    void keepsInTheHistoryWhatIsSetAside() {
        service.save(index, POPULATION, MANY, 0);
        service.setAside(index, POPULATION, Figure.NOT_COLLECTED);

        var rows = history();
        assertThat(rows).extracting(AuditRow::act).containsExactlyInAnyOrder("figure.saved", "figure.set.aside");
        assertThat(rows)
                .extracting(AuditRow::after)
                .anySatisfy(words -> assertThat(words).contains("Unanswered.NOT_COLLECTED"));
        assertThat(sheets.sheet(index).figure(POPULATION).figure()).isEqualTo(MANY);
    }

    @Test
    void tellsInItsHistoryWhatStoodThereBefore() {
        service.save(index, POPULATION, MANY, 0);
        service.save(index, POPULATION, Figure.BLANK, 1);

        var asked = sheets.sheet(index).edition().profile().stream()
                .filter(field -> field.code().equals(POPULATION))
                .findFirst()
                .orElseThrow();
        var many = AnswerHistory.of(asked, MANY);
        var none = AnswerHistory.of(asked, Figure.BLANK);
        assertThat(history())
                .extracting(AuditRow::before, AuditRow::after)
                .containsExactlyInAnyOrder(tuple(none, many), tuple(many, none));
    }

    private List<AuditRow> history() {
        return audit.ofObject(city, "assessment", index.value(), PageRequest.of(0, 20)).stream()
                .filter(row -> row.act().startsWith("figure."))
                .toList();
    }
}
