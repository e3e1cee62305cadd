package passerelle.practice.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Role;
import passerelle.document.FileContent;
import passerelle.practice.FileWords;
import passerelle.practice.PracticeFileService;
import passerelle.practice.PracticePart;
import passerelle.practice.TestPractices;
import passerelle.practice.form.FormReader;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.word.WordText.Picture;

@ApplicationTest
class PracticePaperServiceTest {

    @Autowired
    private PracticePaperService papers;

    @Autowired
    private PracticeFileService files;

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
    void showsThePhotosThatThePageShows() throws IOException {
        var id = some.written(city, "Bridges");
        files.add(
                id,
                List.of(
                        photo("feast.jpg", Color.RED),
                        photo("market.png", Color.BLUE),
                        photo("child.jpg", Color.CYAN)));
        var rows = files.of(id);
        files.describe(rows.get(0).id(), new FileWords("The feast", "A. Neighbour", true));
        files.describe(rows.get(1).id(), new FileWords("", "B. Neighbour", true));
        files.describe(rows.get(2).id(), new FileWords("A child", "C. Neighbour", false));

        try (var pdf = Loader.loadPDF(papers.pdf(id, Locale.FRENCH))) {
            assertThat(alternatives(pdf)).containsExactly("The feast", "Photo\u00a0: B. Neighbour");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("The feast · Photo : A. Neighbour", "Photo : B. Neighbour")
                    .doesNotContain("C. Neighbour");
        }
        assertThat(reader.read(papers.word(id, Locale.ENGLISH)).pictures())
                .extracting(Picture::description)
                .containsExactly("The feast", "Photo: B. Neighbour");
    }

    @Test
    void makesASmallPaperOfALargePhoto() {
        var id = some.written(city, "Bridges");
        var photo = TestPhotos.noise(5200, 3900);
        files.add(id, List.of(new FileContent("noise.jpg", photo)));
        files.describe(files.of(id).getFirst().id(), new FileWords("Noise", "A. Neighbour", true));

        assertThat(photo).hasSizeGreaterThan(10_000_000);
        assertThat(papers.pdf(id, Locale.ENGLISH)).hasSizeLessThan(2_000_000);
        assertThat(papers.word(id, Locale.ENGLISH)).hasSizeLessThan(2_000_000);
    }

    private static FileContent photo(String name, Color colour) {
        return new FileContent(name, TestPhotos.plain(name.endsWith("png") ? "png" : "jpeg", 600, 400, colour));
    }

    /** The words for whoever does not see the pictures, in the order in which they are read. */
    private static List<String> alternatives(PDDocument pdf) {
        return alternatives(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                .toList();
    }

    private static Stream<String> alternatives(List<Object> kids) {
        return kids.stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(
                        Stream.of(element)
                                .filter(part -> part.getStructureType().equals("Figure"))
                                .map(PDStructureElement::getAlternateDescription),
                        alternatives(element.getKids())));
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
