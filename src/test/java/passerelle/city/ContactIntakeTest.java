package passerelle.city;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.AccountRow;
import passerelle.account.AccountService;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.account.NewGrant;
import passerelle.account.Role;
import passerelle.intake.IntakeId;
import passerelle.intake.Tally;
import passerelle.intake.TestIntakes;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;
import passerelle.support.ApplicationTest;
import passerelle.support.StatementCount;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class ContactIntakeTest {

    private static final String HEADER = "Pays,Ville,Personne,Courriel,Rôle,Langue\n";
    private static final EmailAddress OFFICE = new EmailAddress("office@valmora.example");

    @Autowired
    private TestIntakes intakes;

    @Autowired
    private AccountService accounts;

    @Autowired
    private GrantService grants;

    private CityId valmora;

    @BeforeEach
    void signIn(@Autowired Users users, @Autowired TestCities cities) {
        valmora = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void givesEverybodyAnAccountAndTheRole() {
        bringIn("Italie,Valmora,Bureau de Valmora,office@valmora.example,Coordinatrice,français\n");

        assertThat(accounts.find(OFFICE)).get().extracting(AccountRow::name).isEqualTo("Bureau de Valmora");
        assertThat(standing()).extracting(GrantRow::role).containsExactly(Role.COORDINATOR);
    }

    @Test
    void changesNothingTheSecondTime() {
        var list =
                "IT,Valmora,Office,office@valmora.example,,\nIT,Valmora,Office,office@valmora.example,Contributor,\n";
        bringIn(list);

        assertThat(intakes.tally(intakes.look("contacts", HEADER + list))).isEqualTo(new Tally(0, 0, 2, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "'IT,Valmora,Office,office at valmora,,',email email.error.unreadable",
        "'IT,Valmora,Office,,,',email intake.problem.blank",
        "'IT,Valmora,,office@valmora.example,,',person intake.problem.blank",
        "'IT,Valmora,Office,office@valmora.example,Mayor,',role city.problem.role",
        "'IT,Valmora,Office,office@valmora.example,,Latin',language city.problem.language"
    })
    void refusesALineByItsColumn(String line, String problem) {
        assertThat(intakes.problems(intakes.look("contacts", HEADER + line + "\n")))
                .containsExactly(problem);
    }

    @Test
    void refusesALineWithANameThatNobodyHas() {
        var line = "IT,Valmora," + "x".repeat(121) + ",office@valmora.example,,\n";

        assertThat(intakes.problems(intakes.look("contacts", HEADER + line)))
                .containsExactly("person account.error.name");
    }

    @ParameterizedTest
    @CsvSource({"EXPERT,0,grant.error.own.city", "COORDINATOR,9,grant.error.held"})
    void refusesALineWhoseRoleAnotherStandsAgainst(Role role, int inDays, String reason) {
        var office = accounts.create("Office", OFFICE, "en");
        grants.grant(office, new NewGrant(role, valmora, LocalDate.now().plusDays(inDays), null));

        var id = intakes.look("contacts", HEADER + "IT,Valmora,Office,office@valmora.example,Coordinator,\n");

        assertThat(intakes.problems(id)).containsExactly("email " + reason);
    }

    @ParameterizedTest
    @CsvSource({"Valmora,Expert,Contributor", "Nova,Coordinator,Expert"})
    void refusesALineThatMakesSomebodyAnExpertOfTheCityOfALineBefore(String city, String first, String second) {
        var start = "IT," + city + ",Office,office@valmora.example,";

        var id = intakes.look("contacts", HEADER + start + first + ",\n" + start + second + ",\n", true);

        assertThat(intakes.problems(id)).containsExactly("email grant.error.own.city");
        intakes.bringIn(id);
        assertThat(intakes.tally(id)).isEqualTo(new Tally(1, 0, 0, 1));
    }

    @Test
    void readsTheAccountsOnceForAllLines() {
        var few = StatementCount.during(() -> intakes.look("contacts", HEADER + people(2)));

        assertThat(StatementCount.during(() -> intakes.look("contacts", HEADER + people(30))))
                .isLessThan(few + 28);
    }

    private static String people(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> "IT,Valmora,Office,office" + number + "@valmora.example,,\n")
                .collect(joining());
    }

    @Test
    void undoesTheWhole() {
        var id = bringIn("IT,Valmora,Office,office@valmora.example,,\n");

        intakes.undo(id);

        assertThat(standing()).isEmpty();
        assertThat(accounts.find(OFFICE)).get().extracting(AccountRow::closed).isEqualTo(true);
    }

    @Test
    void doesNotCloseTheAccountOfSomebodyWhoWasGivenAnotherRoleSince(@Autowired TestCities cities) {
        var id = bringIn("IT,Valmora,Office,office@valmora.example,,\n");
        var account = accounts.find(OFFICE).orElseThrow().id();
        var lunden = cities.add("se-lunden", "Lunden");
        grants.grant(account, new NewGrant(Role.CONTRIBUTOR, lunden, LocalDate.now(), null));

        assertRefused(() -> intakes.undo(id), "city.error.contact.kept");
    }

    private IntakeId bringIn(String lines) {
        return intakes.bringIn(intakes.look("contacts", HEADER + lines));
    }

    private List<GrantRow> standing() {
        return grants.in(valmora).stream()
                .filter(grant -> grant.holdsOn(LocalDate.now()))
                .toList();
    }
}
