package passerelle.city;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.intake.IntakeId;
import passerelle.intake.IntakeService;
import passerelle.intake.IntakeStatus;
import passerelle.intake.TestIntakes;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class CityTracesTest {

    @Autowired
    private TestIntakes intakes;

    @Autowired
    private IntakeService service;

    @Autowired
    private CityService cities;

    @Autowired
    private CityRegister register;

    @Autowired
    private Users users;

    @BeforeEach
    void signIn() {
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void undoesTheWhole() {
        bringIn("country,city,region\nIT,Valmora,Alta\n");
        var id = bringIn("country,city,region\nIT,Valmora,Bassa\nSE,Lunden,\n");

        intakes.undo(id);

        assertThat(cities.find("it-valmora").orElseThrow().region()).isEqualTo("Alta");
        assertThat(cities.find("se-lunden")).isEmpty();
        assertThat(service.find(id)).get().extracting("status").isEqualTo(IntakeStatus.UNDONE);
    }

    @Test
    void bringsInAgainWhatWasUndone() {
        var list = "country,city\nSE,Lunden\n";
        intakes.undo(bringIn(list));

        bringIn(list);

        assertThat(cities.find("se-lunden")).isPresent();
    }

    @Test
    void doesNotUndoWhatSomebodyChangedSince() {
        var id = bringIn("country,city,region\nSE,Lunden,Skåne\n");
        var lunden = cities.find("se-lunden").orElseThrow();
        register.describe(lunden.id(), CityProfile.of("Lunden", lunden.country()), lunden.version());

        assertRefused(() -> intakes.undo(id), "city.error.retract");
    }

    @Test
    void doesNotUndoACityOfWhichMoreIsKnownByNow() {
        var id = bringIn("country,city\nSE,Lunden\n");
        var lunden = cities.find("se-lunden").orElseThrow();
        register.record(lunden.id(), new CityFacts(2024, 90_000, null, null, null, ""));

        assertRefused(() -> intakes.undo(id), "city.error.retract");
    }

    private IntakeId look(String table) {
        return intakes.look("cities", table);
    }

    private IntakeId bringIn(String table) {
        return intakes.bringIn(look(table));
    }
}
