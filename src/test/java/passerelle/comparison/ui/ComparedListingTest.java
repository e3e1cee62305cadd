package passerelle.comparison.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.comparison.Asked;
import passerelle.comparison.Basis;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.ComparisonService;
import passerelle.comparison.TestComparisons;
import passerelle.result.Measure;
import passerelle.result.ResultKind;
import passerelle.result.ui.Editions;
import passerelle.support.ViewTest;

class ComparedListingTest extends ViewTest {

    private static final Measure EDUCATION = Measure.area("education");

    @Autowired
    private TestComparisons rated;

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private Editions editions;

    @Test
    void leavesBlankWhatFewerThanThreeCitiesKnow() throws IOException {
        rated.publish(cities.add("it-valmora", "Valmora"), 2024, Map.of(Measure.CORE, 60, EDUCATION, 70));
        rated.publish(cities.add("se-lunden", "Lunden"), 2024, Map.of(Measure.CORE, 40, EDUCATION, 30));
        rated.publish(cities.add("pl-kastrel", "Kastrel"), 2024, Map.of(Measure.CORE, 50));
        users.signIn(Role.ANALYST);
        open("compare");

        assertThat(written().lines())
                .anyMatch(line -> line.startsWith("Core index;50;45;55;50;40;60;3;All cities;official;"))
                .anyMatch(line -> line.startsWith("Education;;;;;;;2;All cities;official;"));
    }

    private String written() throws IOException {
        var basis = new Basis(ResultKind.OFFICIAL, LocalDate.of(2025, 6, 1), 5);
        var compared = comparisons.compare(new Asked(null, new ComparisonGroup.All(), basis));
        var names = editions.names(compared.edition().orElseThrow());
        var file = new ByteArrayOutputStream();
        new ComparedListing(compared, new ComparedWords(compared, "", "All cities"), names)
                .listing()
                .csv(file);
        return file.toString(UTF_8);
    }
}
