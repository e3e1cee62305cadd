package passerelle.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.practice.PracticePlaces;
import passerelle.practice.TestPractices;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.reuse.TestReuse;
import passerelle.shared.CityId;
import passerelle.support.CommittingTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@CommittingTest
class RelatedPracticesTest {

    private static final Set<TermId> NEIGHBOURHOOD = Set.of(TermId.of(TermKind.THEME, "neighbourhood"));

    @Autowired
    private RelatedPractices related;

    @Autowired
    private LibraryService library;

    @Autowired
    private TestLibrary shelf;

    @Autowired
    private TestPractices practices;

    @Autowired
    private TestReuse reuse;

    @Autowired
    private PracticePlaces places;

    @Autowired
    private LibraryTowns towns;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId riva;

    @BeforeEach
    void enter() {
        shelf.empty();
        riva = cities.add("it-riva-" + System.nanoTime(), "Riva del Lago");
        users.signIn(Role.COORDINATOR, riva);
    }

    @Test
    void shareTermsOrAreasAndAreNotThePracticeItself() {
        var choir = shelf.published(riva, "en", "A choir", "They sing.");
        shelf.published(riva, "en", "A garden", "They dig.");

        assertThat(related.to(choir, NEIGHBOURHOOD, Set.of(), 4))
                .extracting(row -> row.title().en())
                .containsExactly("A garden");
    }

    @Test
    void areNoneOfWhatIsNotPublished() {
        var choir = shelf.published(riva, "en", "A choir", "They sing.");
        practices.submitted(riva, "A garden");

        assertThat(related.to(choir, NEIGHBOURHOOD, Set.of(), 4)).isEmpty();
        assertThat(related.to(choir, Set.of(), Set.of(), 4)).isEmpty();
    }

    @Test
    void standsFirstWhatMostCitiesAdapted() {
        var choir = shelf.published(riva, "en", "A choir", "They sing.");
        shelf.published(riva, "en", "A garden", "They dig.");
        reuse.adapted(reuse.member("it-prato-" + System.nanoTime(), "Prato"), choir, "In parks");

        var query = new LibraryQuery("", Map.of(), LibrarySort.ADAPTED);
        assertThat(library.find(query, 0, 10, Locale.ENGLISH).hits())
                .extracting(hit -> hit.row().title().en())
                .containsExactly("A choir", "A garden");
    }

    @Test
    void lieInTheCitiesThatTheMapShows() {
        shelf.published(riva, "en", "A choir", "They sing.");
        shelf.published(riva, "en", "A garden", "They dig.");
        var prato = reuse.member("it-prato-" + System.nanoTime(), "Prato");
        shelf.published(prato, "fr", "Une chorale", "On chante.");
        users.signOut();

        assertThat(towns.of(LibraryQuery.ALL, Locale.ENGLISH))
                .extracting(town -> town.city().id(), LibraryTown::practices)
                .containsExactlyInAnyOrder(tuple(riva, 2L), tuple(prato, 1L));
        assertThat(towns.of(LibraryQuery.ALL.with(Facet.LANGUAGE, Set.of("fr")), Locale.ENGLISH))
                .extracting(town -> town.city().id())
                .containsExactly(prato);
    }

    @Test
    void namesToTheWorldOnlyCitiesWithAPublishedPractice() {
        var silent = cities.add("it-gubbio-" + System.nanoTime(), "Gubbio");
        shelf.published(riva, "en", "A choir", "They sing.");
        users.signOut();

        assertThat(places.of(List.of(riva, silent))).containsOnlyKeys(riva);
    }
}
