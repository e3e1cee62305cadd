package passerelle.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestVisits;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class VisitTextsTest {

    @Autowired
    private TextService texts;

    @Autowired
    private VisitService visits;

    @Autowired
    private Users users;

    private CityId city;
    private VisitId visit;

    @BeforeEach
    void asExpert(@Autowired TestCities cities, @Autowired TestVisits planned) {
        city = cities.add("it-valmora", "Valmora");
        var expert = users.add(Role.EXPERT);
        visit = planned.planned(city, -10, expert);
        users.signIn(expert);
    }

    @Test
    void keepNotesForTheTeam() {
        texts.save(notes(), "Ask for the school board.", 0, "en");
        users.signIn(Role.SECRETARIAT);

        assertThat(texts.read(notes()).body()).isEqualTo("Ask for the school board.");
    }

    @Test
    void areNeverSeenByTheCity() {
        users.signIn(Role.COORDINATOR, city);

        assertDenied(() -> texts.read(notes()));
    }

    @Test
    void closeWhenTheVisitIsCalledOff() {
        users.signIn(Role.SECRETARIAT);
        visits.callOff(visit, new Reason("The mayor resigned"));

        assertRefused(() -> texts.save(notes(), "Too late", 0, "en"), "visit.error.called.off");
    }

    @Test
    void haveNoOtherField() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> texts.read(new TextKey("visit", visit.value(), "summary")));
    }

    private TextKey notes() {
        return new TextKey("visit", visit.value(), "notes");
    }
}
