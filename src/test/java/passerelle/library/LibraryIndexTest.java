package passerelle.library;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.support.CommittingTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@CommittingTest
class LibraryIndexTest {

    @Autowired
    LibraryIndex index;

    @Autowired
    IndexWriter writer;

    @Autowired
    LibraryService library;

    @Autowired
    TestLibrary shelf;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    JdbcTemplate database;

    private CityId riva;

    @BeforeEach
    void publish(@Autowired Users users, @Autowired TestCities cities) {
        shelf.empty();
        riva = cities.add("it-riva-" + System.nanoTime(), "Riva del Lago");
        users.signIn(Role.SECRETARIAT);
        shelf.published(riva, "en", "A choir", "They sing.");
    }

    @Test
    void isWrittenAtStartWhereItWasLost() {
        Search.mapping(entities).scope(LibraryEntry.class).workspace().purge();
        Search.mapping(entities).scope(LibraryEntry.class).workspace().refresh();
        assertThat(titles("choir")).isEmpty();

        writer.writeWhereMissing();

        assertThat(titles("choir")).containsExactly("A choir");
    }

    @Test
    void isLeftAtStartWhereItIsWhole() {
        database.update("update library_entry set title_en = 'An orchestra'");

        writer.writeWhereMissing();

        assertThat(titles("orchestra")).isEmpty();
    }

    @Test
    void copiesWhatIsPublishedAnewAndForgetsWhatIsNot() throws InterruptedException {
        database.update("update library_entry set title_en = 'An orchestra', place = 'Elsewhere'");
        writer.write();
        assertThat(titles("orchestra")).containsExactly("An orchestra");
        database.update(
                "update good_practice set status = 'REPLACED' where status = 'PUBLISHED' and city_id <> ?",
                riva.value());

        var run = index.rebuild();
        while (!run.isOver()) {
            Thread.onSpinWait();
        }

        assertThat(run.result()).contains(1);
        assertThat(titles("orchestra")).isEmpty();
        assertThat(titles("riva")).containsExactly("A choir");
    }

    private List<String> titles(String typed) {
        return library.find(new LibraryQuery(typed, Map.of(), LibrarySort.BEST), 0, 10, Locale.ENGLISH).hits().stream()
                .map(hit -> hit.title().plain())
                .toList();
    }
}
