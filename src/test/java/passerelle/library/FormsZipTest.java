package passerelle.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PracticeChange;
import passerelle.practice.PublishedReading;
import passerelle.practice.TestPractices;
import passerelle.practice.form.FormContent;
import passerelle.practice.form.FormReader;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class FormsZipTest {

    @Autowired
    private FormsZip zip;

    @Autowired
    private PublishedReading reading;

    @Autowired
    private FormReader reader;

    @Autowired
    private TestLibrary shelf;

    @Autowired
    private TestPractices practices;

    private CityId valmora;

    @BeforeEach
    void asExpert(@Autowired TestCities cities, @Autowired Users users) {
        valmora = cities.add("it-valmora", "Valmora");
        users.signIn(Role.EXPERT);
    }

    @Test
    void holdsFormsThatReadBackToTheSameFields() throws IOException {
        var form = Objects.requireNonNull(forms(practices.published(valmora, "Tables of neighbours"))
                .get("it-valmora/1-tables-of-neighbours-en.docx"));

        assertThat(form.title()).isEqualTo("Tables of neighbours");
        assertThat(form.summary()).isEqualTo("The **summary** of Tables of neighbours");
        assertThat(form.context()).isEqualTo("The **context** of Tables of neighbours");
        assertThat(form.process()).isEqualTo("The **process** of Tables of neighbours");
        assertThat(form.results()).contains("The **quantitative** of");
        assertThat(form.crossCutting()).contains("The **youth** of");
        assertThat(form.resources()).contains("[Report](https://example.org/report)");
        assertThat(form.themes()).containsExactly("neighbourhood");
        assertThat(form.goals()).containsExactly(11);
        assertThat(Objects.requireNonNull(form.dates()).start()).hasToString("2021-03");
        assertThat(form.contact().city()).isEqualTo("Valmora");
        assertThat(form.contact().email()).isEqualTo("office@example.org");
        assertThat(form.contact().person()).isEmpty();
    }

    @Test
    void holdsAFormForEachLanguageAndKeepsSameTitlesApart() throws IOException {
        var choir = shelf.published(
                valmora, "en", "A choir", "They sing.", new PracticeChange.Title("fr", "Une chorale d’été"));
        var other = shelf.published(valmora, "en", "A choir", "They sing as well.");
        var hostile = shelf.published(valmora, "fr", "../../Où : \\ \"l’œuvre\" ? <CON>", "On chante.");

        var forms = forms(choir, other, hostile);

        assertThat(forms.keySet())
                .containsExactly(
                        "it-valmora/1-a-choir-en.docx",
                        "it-valmora/1-une-chorale-d-ete-fr.docx",
                        "it-valmora/2-a-choir-en.docx",
                        "it-valmora/3-ou-l-oeuvre-con-fr.docx");
        assertThat(forms.values()).extracting(FormContent::title).startsWith("A choir", "Une chorale d’été", "A choir");
    }

    @Test
    void namesWhatHasNoLatinTitleByItsNumber() throws IOException {
        var id = shelf.published(valmora, "en", "Добрі сусіди", "Neighbours.");

        assertThat(forms(id)).containsOnlyKeys("it-valmora/1-en.docx");
    }

    private Map<String, FormContent> forms(GoodPracticeId... some) throws IOException {
        var out = new ByteArrayOutputStream();
        zip.write(Stream.of(reading.of(List.of(some))), Locale.ENGLISH, out);
        var forms = new LinkedHashMap<String, FormContent>();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                forms.put(entry.getName(), reader.read(archive.readAllBytes()).content());
            }
        }
        return forms;
    }
}
