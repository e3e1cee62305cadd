package passerelle.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.practice.TestPractices;
import passerelle.shared.CityId;
import passerelle.support.CommittingTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@CommittingTest
class LibraryServiceTest {

    private static final Locale READER = Locale.ENGLISH;

    @Autowired
    LibraryService library;

    @Autowired
    LibraryEntries entries;

    @Autowired
    TestLibrary shelf;

    @Autowired
    TestPractices practices;

    private CityId riva;

    @BeforeEach
    void enter(@Autowired Users users, @Autowired TestCities cities) {
        shelf.empty();
        riva = cities.add("it-riva-" + System.nanoTime(), "Riva del Lago");
        users.signIn(Role.COORDINATOR, riva);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            rumeurs,    Agents anti-rumeur
            rumeur,     Les rumeurs du quartier
            ecole,      Les écoles ouvertes
            ÉCOLES,     Une ecole pour tout-e-s
            habitante,  La fête des habitantes
            accueil,    L’accueil des habitant-e-s
            """)
    void findsFrenchWordsInAnyForm(String typed, String title) {
        shelf.published(riva, "fr", title, "Un résumé.");

        assertThat(titles(typed)).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            rumour,     Fighting rumours
            SCHOOLS,    A school for all
            women,      Women at work
            city,       The cities' choir
            mentoring,  Mentored by neighbours
            """)
    void findsEnglishWordsInAnyForm(String typed, String title) {
        shelf.published(riva, "en", title, "A summary.");

        assertThat(titles(typed)).containsExactly(title);
    }

    @Test
    void wantsAllWordsAndPutsTitlesBeforeStories() {
        shelf.published(riva, "en", "Kitchens of the harbour", "People cook together.");
        shelf.published(riva, "en", "A garden", "It began in the kitchens behind the harbour.");
        shelf.published(riva, "en", "A kitchen", "Nothing else.");

        assertThat(titles("kitchen harbour")).containsExactly("Kitchens of the harbour", "A garden");
        assertThat(titles("\"kitchens behind\"")).containsExactly("A garden");
    }

    @Test
    void findsByTheNameOfTheCity() {
        shelf.published(riva, "en", "A choir", "They sing.");

        assertThat(titles("riva")).containsExactly("A choir");
    }

    @Test
    void findsNothingThatIsNotPublished() {
        practices.submitted(riva, "Secret choir");

        assertThat(titles("choir")).isEmpty();
    }

    @Test
    void forgetsWhatIsArchived() {
        var id = shelf.published(riva, "en", "A choir", "They sing.");
        shelf.archive(id);

        assertThat(titles("choir")).isEmpty();
        assertThat(entries.findById(id.value())).isEmpty();
    }

    @Test
    void marksTheWordsThatWereLookedFor() {
        shelf.published(riva, "en", "A choir", "They sing in many <b>languages</b>.");

        var hit = find("language").hits().getFirst();

        assertThat(hit.excerpt().parts()).containsExactly("They sing in many <b>", "languages", "</b>.");
        assertThat(hit.title().parts()).containsExactly("A choir");
    }

    @Test
    void beginsTheSummaryWhereNothingWasLookedFor() {
        shelf.published(riva, "en", "A choir", "They sing. " + "And sing again. ".repeat(40));

        assertThat(find("").hits().getFirst().excerpt().plain())
                .startsWith("They sing.")
                .endsWith("…")
                .hasSizeLessThan(250);
    }

    @Test
    void countsWhatEachValueOfAFacetWouldGive() {
        shelf.published(riva, "en", "A choir", "They sing.");
        shelf.published(riva, "fr", "Une chorale", "On chante.");

        var all = find("");
        assertThat(all.counts().get(Facet.LANGUAGE)).containsOnly(Map.entry("en", 1L), Map.entry("fr", 1L));
        assertThat(all.counts().get(Facet.THEME)).containsOnly(Map.entry("theme.neighbourhood", 2L));
        assertThat(all.counts().get(Facet.COUNTRY)).containsOnly(Map.entry("it", 2L));

        var french = library.find(LibraryQuery.ALL.with(Facet.LANGUAGE, Set.of("fr")), 0, 10, READER);
        assertThat(french.total()).isEqualTo(1);
        assertThat(french.counts().get(Facet.LANGUAGE)).containsOnly(Map.entry("en", 1L), Map.entry("fr", 1L));
        assertThat(french.counts().get(Facet.THEME)).containsOnly(Map.entry("theme.neighbourhood", 1L));
    }

    @Test
    void leavesOutAYearThatIsNone() {
        shelf.published(riva, "en", "A choir", "They sing.");

        assertThat(library.find(LibraryQuery.ALL.with(Facet.YEAR, Set.of("soon")), 0, 10, READER)
                        .total())
                .isZero();
        assertThat(library.find(LibraryQuery.ALL.with(Facet.YEAR, Set.of("2021")), 0, 10, READER)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void takesWhatSearchesMeanBySignsAsWords() {
        shelf.published(riva, "en", "A choir", "They sing.");

        assertThat(List.of("choir)", "(choir", "choir~", "\"choir", "choir AND"))
                .allSatisfy(typed -> assertThat(find(typed)).isNotNull());
        assertThat(titles("choir*")).containsExactly("A choir");
    }

    private List<String> titles(String typed) {
        return find(typed).hits().stream().map(hit -> hit.title().plain()).toList();
    }

    private LibraryPage find(String typed) {
        return library.find(new LibraryQuery(typed, Map.of(), LibrarySort.BEST), 0, 10, READER);
    }
}
