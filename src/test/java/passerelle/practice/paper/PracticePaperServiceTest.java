package passerelle.practice.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Role;
import passerelle.practice.PracticePart;
import passerelle.practice.TestPractices;
import passerelle.practice.form.FormReader;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class PracticePaperServiceTest {

    @Autowired
    private PracticePaperService papers;

    @Autowired
    private FormReader reader;

    @Autowired
    private TestPractices some;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void asCoordinator() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void tellsTheAspectsOfASectionUnderTheirNames() {
        var id = some.written(city, "Bridges");

        var form = reader.read(papers.word(id, Locale.FRENCH)).content();

        assertThat(form.title()).isEqualTo("Bridges");
        assertThat(form.results()).contains("**", "quantitative");
        assertThat(form.resources()).contains("[Report](https://example.org/report)");
    }

    @Test
    void writesASheetThatSaysWhatIsAHeadingAndInWhichLanguageItIs() throws IOException {
        var id = some.written(city, "Bridges <&>");
        some.write(
                id,
                PracticePart.RESULTS,
                "- one\n   - two\n\n1. three\n\n<script>x</script> **b** [a](https://a.example/?b=1&c=2)");

        try (var pdf = Loader.loadPDF(papers.pdf(id, Locale.FRENCH))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Bridges <&>");
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Bridges <&>", "Valmora, Italie", "Voisinage", "<script>x</script>", "it-valmora-1");
        }
    }

    @Test
    void namesNobodyToReadersElsewhere() throws IOException {
        var id = some.published(city, "Bridges");
        users.signIn(Role.COORDINATOR, cities.add("it-prato", "Prato"));

        assertThat(reader.read(papers.word(id, Locale.ENGLISH))
                        .content()
                        .contact()
                        .person())
                .isEmpty();
        try (var pdf = Loader.loadPDF(papers.pdf(id, Locale.ENGLISH))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("office@example.org")
                    .doesNotContain("Officer");
        }
    }

    @Test
    void isForThoseWhoMayReadThePractice() {
        var id = some.written(city, "Bridges");
        users.signIn(Role.COORDINATOR, cities.add("it-prato", "Prato"));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> papers.pdf(id, Locale.ENGLISH));
    }
}
