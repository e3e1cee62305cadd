package passerelle.practice.collection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.document.DocumentRow;
import passerelle.document.DocumentService;
import passerelle.intake.EnclosureDetails;
import passerelle.intake.IntakeId;
import passerelle.intake.IntakeReception;
import passerelle.intake.IntakeService;
import passerelle.intake.IntakeStatus;
import passerelle.intake.IntakeUpload;
import passerelle.intake.LineDetails;
import passerelle.intake.Outcome;
import passerelle.intake.TestIntakes;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeFileService;
import passerelle.practice.PracticeService;
import passerelle.practice.PracticeStatus;
import passerelle.practice.classification.TermId;
import passerelle.practice.received.ReceivedFormService;
import passerelle.practice.received.TestForms;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.word.TestWord;

@ApplicationTest
class CollectionArchiveTest {

    private static final String PUBLISHED = "published-practices";
    private static final String DRAFTED = "practices";

    @Autowired
    private IntakeReception reception;

    @Autowired
    private IntakeService intakes;

    @Autowired
    private TestIntakes tables;

    @Autowired
    private TestForms forms;

    @Autowired
    private PracticeService practices;

    @Autowired
    private PracticeFileService files;

    @Autowired
    private ReceivedFormService received;

    @Autowired
    private DocumentService documents;

    @Autowired
    private TextService texts;

    @Autowired
    private TestCities cities;

    @TempDir
    private Path folder;

    private CityId valmora;

    @BeforeEach
    void signIn(@Autowired Users users) {
        valmora = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void fillsFromTheFormWhatTheTableLeavesBlank() throws IOException {
        var id = look(
                PUBLISHED,
                "table.csv",
                table("city;file;published on;context\nValmora;forms/Choir;2020-02-01;Said in the table\n"),
                "forms/choir.docx",
                forms.withPicture("Valmora", "Choirs for all"));
        assertThat(practices.ofCity(valmora)).isEmpty();

        tables.bringIn(id);

        var practice = only();
        assertThat(practice.status()).isEqualTo(PracticeStatus.PUBLISHED);
        assertThat(practice.facts().title().en()).isEqualTo("Choirs for all");
        assertThat(practice.facts().contact().email()).isEqualTo("office@example.org");
        assertThat(practice.facts().terms())
                .extracting(TermId::value)
                .containsExactlyInAnyOrder("theme.youth", "goal.sdg-04");
        assertThat(text(practice, "context.en")).isEqualTo("Said in the table");
        assertThat(text(practice, "process.en")).isEqualTo("The process");
        assertThat(files.of(practice.id())).hasSize(1);
        assertThat(papers(practice)).contains("choir.docx");
    }

    @Test
    void letsTheCityLookThroughTheFormOfWhatNobodyPublished() throws IOException {
        tables.bringIn(look(
                DRAFTED,
                "list.csv",
                table("ville,fichier\nValmora,form.docx\n"),
                "form.docx",
                forms.of("Valmora", "Choirs for all")));

        assertThat(only().status()).isEqualTo(PracticeStatus.RECEIVED);
        assertThat(received.reading(only().id()).name()).isEqualTo("form.docx");
    }

    @Test
    void saysOfEachFileWhatBecomesOfIt() throws IOException {
        var id = look(
                DRAFTED,
                "list.csv",
                table("""
                        city,title,file
                        Valmora,A,form.docx
                        Valmora,B,letter.docx
                        Valmora,C,cut.docx
                        Valmora,D,paper.docx
                        Valmora,E,nowhere.docx
                        Valmora,F,form.docx
                        Valmora,G,zeros.docx
                        Valmora,H,same.docx
                        Valmora,I,one/same.docx
                        Valmora,J,empty.docx
                        """),
                "form.docx",
                forms.of("Valmora", "A"),
                "letter.docx",
                TestWord.of(TestWord.paragraph("Dear all")).bytes(),
                "cut.docx",
                Arrays.copyOf(forms.of("", "Cut"), 900),
                "paper.docx",
                "%PDF-1.7".getBytes(UTF_8),
                "zeros.docx",
                new byte[21 * 1024 * 1024],
                "empty.docx",
                new byte[0],
                "one/same.docx",
                forms.of("Valmora", "I"),
                "two/same.docx",
                forms.of("Valmora", "J"));

        assertThat(tables.problems(id))
                .containsExactly(
                        "file Refusal.BROKEN",
                        "file Refusal.OTHER_FORMAT",
                        "file intake.problem.file.missing",
                        "file intake.problem.file.twice",
                        "file Refusal.LARGE",
                        "file intake.problem.file.ambiguous",
                        "file Refusal.EMPTY");
        assertThat(tables.lines(id, Outcome.ADDS)).extracting(LineDetails::line).containsExactly(2, 3, 10);
        assertThat(intakes.files(id, PageRequest.ofSize(20)))
                .extracting(EnclosureDetails::name, EnclosureDetails::line, EnclosureDetails::refusal)
                .containsExactly(
                        tuple("cut.docx", 4, "Refusal.BROKEN"),
                        tuple("empty.docx", 11, "Refusal.EMPTY"),
                        tuple("paper.docx", 5, "Refusal.OTHER_FORMAT"),
                        tuple("zeros.docx", 8, "Refusal.LARGE"),
                        tuple("two/same.docx", 0, ""),
                        tuple("form.docx", 2, ""),
                        tuple("letter.docx", 3, ""),
                        tuple("one/same.docx", 10, ""));

        tables.bringIn(id);

        assertThat(practices.ofCity(valmora)).hasSize(3);
        assertThat(intakes.find(id).orElseThrow().status()).isEqualTo(IntakeStatus.BROUGHT_IN);
    }

    @Test
    void keepsAWordFileThatIsNoForm() throws IOException {
        tables.bringIn(look(
                PUBLISHED,
                "list.csv",
                table("city,title,file,published\nValmora,A,letter.docx,2020-01-01\n"),
                "letter.docx",
                TestWord.of(TestWord.paragraph("Dear all")).bytes()));

        assertThat(papers(only())).isEqualTo("letter.docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "IBM850"})
    void findsFilesHoweverTheirNamesWereWritten(String names) throws IOException {
        var id = look(
                DRAFTED,
                zip(
                        Charset.forName(names),
                        "tableau.csv",
                        table("ville,fichier\nValmora,Fête d’été.DOCX\n".replace("’", "'")),
                        "Pratiques/Fête d'été.docx",
                        forms.of("Valmora", "A feast")));

        assertThat(tables.tally(id).adding()).isOne();
    }

    @Test
    void tellsOfATableAloneThatItsFilesDidNotCome() {
        var id = tables.look(DRAFTED, "city,title,file\nValmora,A,form.docx\n");

        assertThat(tables.lines(id, Outcome.ADDS).getFirst().problem())
                .isNotNull()
                .satisfies(remark -> assertThat(remark.messageKey()).isEqualTo("practice.collection.remark.alone"));
    }

    @Test
    void refusesAnArchiveAsAWholeAndKeepsNothing() {
        var list = table("city,title\nValmora,A\n");
        assertThatThrownBy(() -> look(DRAFTED, "form.docx", forms.of("", "A")))
                .hasMessage("intake.error.archive.table");
        assertThatThrownBy(() -> look(DRAFTED, "a.csv", list, "b.csv", list)).hasMessage("intake.error.archive.tables");
        assertThatThrownBy(() -> look("cities", "a.csv", list)).hasMessage("intake.error.archive.kind");
        assertThatThrownBy(() -> look(DRAFTED, forms.of("", "A"))).hasMessage("archive.error.word");
        assertThatThrownBy(() -> look(DRAFTED, "no archive".getBytes(UTF_8))).hasMessage("archive.error.empty");
        assertThatThrownBy(() -> look(DRAFTED, "a.csv", table("colour\nred\n"))).hasMessage("intake.error.column.none");

        assertThat(intakes.all(PageRequest.ofSize(10))).isEmpty();
    }

    private IntakeId look(String kind, Object... archive) throws IOException {
        return look(kind, zip(UTF_8, archive));
    }

    private IntakeId look(String kind, byte[] archive) throws IOException {
        var file = Files.write(folder.resolve("upload"), archive);
        var id = reception.keep(kind, new IntakeUpload("collection.zip", file), Locale.ENGLISH);
        assertThat(intakes.find(id).orElseThrow().status()).isEqualTo(IntakeStatus.ARRIVED);
        intakes.lookAgain(id, false, Locale.ENGLISH);
        return id;
    }

    private static byte[] table(String lines) {
        return lines.getBytes(UTF_8);
    }

    private static byte[] zip(Charset names, Object... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes, names)) {
            for (var file = 0; file < files.length; file += 2) {
                archive.putNextEntry(new ZipEntry((String) files[file]));
                archive.write((byte[]) files[file + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private PracticeDetails only() {
        var rows = practices.ofCity(valmora);
        assertThat(rows).hasSize(1);
        return practices.get(rows.getFirst().id());
    }

    private String papers(PracticeDetails practice) {
        return String.join(
                ", ",
                documents.of(PracticeService.SUBJECT, List.of(practice.id().value())).stream()
                        .map(DocumentRow::name)
                        .toList());
    }

    private String text(PracticeDetails practice, String field) {
        return texts.read(new TextKey(PracticeService.SUBJECT, practice.id().value(), field))
                .body();
    }
}
