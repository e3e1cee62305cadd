package passerelle.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.practice.PracticePart;
import passerelle.practice.TestPractices;
import passerelle.practice.WrittenPractice;
import passerelle.shared.CityId;
import passerelle.support.CommittingTest;
import passerelle.support.StatementCount;
import passerelle.support.TestCities;
import passerelle.support.Users;

@CommittingTest
class FoundPracticesTest {

    private static final LibraryQuery CHOIRS = new LibraryQuery("choir", Map.of(), LibrarySort.BEST);

    @Autowired
    FoundPractices found;

    @Autowired
    TestLibrary shelf;

    @Autowired
    TestPractices practices;

    @Autowired
    Users users;

    private CityId riva;

    @BeforeEach
    void enter(@Autowired TestCities cities) {
        shelf.empty();
        riva = cities.add("it-riva-" + System.nanoTime(), "Riva del Lago");
        users.signIn(Role.EXPERT);
    }

    @Test
    void areWhatTheLibraryFindsInItsOrderWithAllTheirWords() {
        shelf.published(riva, "en", "A garden", "Where a choir sings.");
        shelf.published(riva, "en", "A choir", "They **sing**.");
        shelf.published(riva, "en", "A kitchen", "They cook.");

        var choirs = all(CHOIRS);

        assertThat(choirs)
                .extracting(written -> written.practice().facts().title().en())
                .containsExactly("A choir", "A garden");
        assertThat(choirs.getFirst().text(PracticePart.SUMMARY, "en")).isEqualTo("They **sing**.");
        assertThat(choirs.getFirst().text(PracticePart.SUMMARY, "fr")).isEmpty();
        assertThat(all(LibraryQuery.ALL)).hasSize(3);
    }

    @Test
    void areNeverWhatIsNotPublishedEvenForTheirCity() {
        users.signIn(Role.COORDINATOR, riva);
        practices.submitted(riva, "A choir of tomorrow");
        shelf.archive(shelf.published(riva, "en", "A choir of yesterday", "They sang."));

        assertThat(all(LibraryQuery.ALL)).isEmpty();
    }

    @Test
    void leaveOutWhatIsArchivedWhileTheyAreTakenAway() {
        var id = shelf.published(riva, "en", "A choir", "They sing.");
        var pages = found.of(CHOIRS);

        shelf.archive(id);

        assertThat(pages.flatMap(List::stream)).isEmpty();
    }

    @Test
    void sayOfTheContactWhatTheCityShows() {
        shelf.published(riva, "en", "A choir", "They sing.");

        var elsewhere = all(CHOIRS).getFirst().practice().facts().contact();
        users.signIn(Role.COORDINATOR, riva);
        var athome = all(CHOIRS).getFirst().practice().facts().contact();

        assertThat(elsewhere.name()).isEmpty();
        assertThat(elsewhere.email()).isEqualTo("office@example.org");
        assertThat(athome.name()).isEqualTo("Office");
    }

    @Test
    void areReadManyAtOnce() {
        shelf.published(riva, "en", "A choir", "They sing.");
        var few = StatementCount.during(() -> all(CHOIRS));
        IntStream.range(0, 5).forEach(number -> shelf.published(riva, "en", "A choir " + number, "They sing."));

        var many = StatementCount.during(() -> all(CHOIRS));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(12);
    }

    private List<WrittenPractice> all(LibraryQuery query) {
        return found.of(query).flatMap(List::stream).toList();
    }
}
