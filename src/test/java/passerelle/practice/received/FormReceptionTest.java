package passerelle.practice.received;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.document.DocumentService;
import passerelle.membership.TestMemberships;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PracticeFileService;
import passerelle.practice.PracticeReporting;
import passerelle.practice.PracticeService;
import passerelle.practice.PracticeStatus;
import passerelle.practice.form.Contact;
import passerelle.practice.form.FormContent;
import passerelle.practice.form.FormReader;
import passerelle.practice.paper.PracticePaperService;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.word.TestWord;

@ApplicationTest
class FormReceptionTest {

    private static final Path FORMS = Path.of("src/test/resources/practice");
    private static final byte[] BOMB = bomb();

    @Autowired
    private FormReception reception;

    @Autowired
    private ReceivedFormService forms;

    @Autowired
    private PracticeService practices;

    @Autowired
    private PracticeReporting reporting;

    @Autowired
    private PracticePaperService papers;

    @Autowired
    private PracticeFileService files;

    @Autowired
    private DocumentService documents;

    @Autowired
    private FormReader reader;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestForms some;

    @Autowired
    private TestMemberships memberships;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    @TempDir
    private Path folder;

    private CityId city;

    @BeforeEach
    void asCoordinator() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    static List<Path> filledForms() throws IOException {
        try (Stream<Path> found = Files.walk(FORMS)) {
            return found.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("filledForms")
    void makesAPracticeThatIsWrittenAsTheSameForm(Path form) throws IOException {
        var wanted = reader.read(Files.readAllBytes(form)).content();

        reception.take(new FormUpload(city, form.getFileName().toString(), form));
        var practice = reception.readNow().practices().getFirst();

        var details = practices.get(practice);
        assertThat(details.status()).isEqualTo(PracticeStatus.RECEIVED);
        var written = papers.word(practice, Locale.of(details.facts().language()));
        assertThat(withoutCity(reader.read(written).content())).isEqualTo(withoutCity(wanted));
    }

    /** Which city it is the product knows better than the form. */
    private static FormContent withoutCity(FormContent form) {
        var contact = form.contact();
        return new FormContent(
                new Contact("", "", contact.person(), contact.role(), contact.department(), contact.email()),
                form.themes(),
                form.title(),
                form.summary(),
                form.dates(),
                form.context(),
                form.process(),
                form.results(),
                form.crossCutting(),
                form.resources(),
                form.goals());
    }

    @Test
    void refusesEachFileWithItsReasonAndGoesOnWithTheOthers() {
        take("one.docx", some.of("", "One"));
        take("bomb.docx", BOMB);
        take("empty.docx", new byte[0]);
        take("paper.docx", "%PDF-1.7".getBytes(UTF_8));
        take(
                "macros.docm",
                TestWord.of("").with("word/vbaProject.bin", new byte[] {1}).bytes());
        take(
                "entity.docx",
                TestWord.of("")
                        .with("word/document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///x\">]><d/>")
                        .bytes());
        take("cut.docx", Arrays.copyOf(some.of("", "Cut"), 900));
        take("letter.docx", TestWord.of(TestWord.paragraph("Dear all")).bytes());
        take("named.doc", some.of("", "Named"));
        take("two.docx", some.of("", "Two"));

        assertThat(reception.readNow().practices()).hasSize(2);
        assertThat(forms.page(city, PageRequest.ofSize(20)))
                .extracting(ReceivedFormRow::name, ReceivedFormRow::refusal)
                .containsExactlyInAnyOrder(
                        tuple("one.docx", ""),
                        tuple("two.docx", ""),
                        tuple("bomb.docx", "Refusal.LARGE"),
                        tuple("empty.docx", "Refusal.EMPTY"),
                        tuple("paper.docx", "Refusal.OTHER_FORMAT"),
                        tuple("macros.docm", "Refusal.MACROS"),
                        tuple("entity.docx", "Refusal.HOSTILE"),
                        tuple("cut.docx", "Refusal.BROKEN"),
                        tuple("letter.docx", "practice.form.error.none"),
                        tuple("named.doc", "document.error.lying"));
    }

    @Test
    void unpacksAnArchive() {
        take(
                "forms.zip",
                TestForms.archive(
                        "2025/one.docx",
                        some.of("", "One"),
                        "__MACOSX/2025/._one.docx",
                        new byte[] {1},
                        "2025/~$two.docx",
                        new byte[] {1},
                        "2025/two.docx",
                        some.of("", "Two")));

        assertThat(reception.readNow().practices()).hasSize(2);
        assertThat(forms.page(city, PageRequest.ofSize(20)))
                .extracting(ReceivedFormRow::name)
                .containsExactlyInAnyOrder("one.docx", "two.docx");
    }

    @Test
    void tellsWhyAnArchiveIsNotTaken() {
        take("none.zip", TestForms.archive(".DS_Store", new byte[] {1}));
        take("word.zip", some.of("", "One"));
        take("cut.zip", Arrays.copyOf(TestForms.archive("one.docx", some.of("", "One")), 3000));
        take("bomb.zip", TestForms.archive("zeros.docx", new byte[21 * 1024 * 1024]));

        assertThat(forms.page(city, PageRequest.ofSize(20)))
                .extracting(ReceivedFormRow::name, ReceivedFormRow::refusal)
                .containsExactlyInAnyOrder(
                        tuple("none.zip", "archive.error.empty"),
                        tuple("word.zip", "archive.error.word"),
                        tuple("cut.zip", "archive.error.broken"),
                        tuple("zeros.docx", "document.error.large"));
    }

    @Test
    void takesTheSameFileOnceUntilItIsDiscarded() {
        var bytes = some.of("", "One");
        take("one.docx", bytes);
        var first = reception.readNow().practices().getFirst();
        take("again.docx", bytes);

        assertThat(reception.readNow().practices()).isEmpty();

        reporting.discard(first, new Reason("not ours"));
        take("anew.docx", bytes);
        assertThat(reception.readNow().practices()).hasSize(1);
    }

    @Test
    void knowsAMemberByItsNameAndAsksElse() {
        memberships.join(cities.add("it-lunden", "Lunden"), LocalDate.of(2020, 1, 1));
        users.signIn(Role.SECRETARIAT);
        take(null, "lunden.docx", some.of("LUNDEN", "Of Lunden"));
        take(null, "nowhere.docx", some.of("Nowhere", "Of nobody"));

        reception.readNow();

        assertThat(forms.page(null, PageRequest.ofSize(20)))
                .extracting(ReceivedFormRow::name, ReceivedFormRow::state, ReceivedFormRow::cityCode)
                .containsExactly(
                        tuple("nowhere.docx", ReceivedState.PLACELESS, null),
                        tuple("lunden.docx", ReceivedState.READ, "it-lunden"));
        var placeless = forms.page(null, PageRequest.ofSize(1)).getFirst();
        var placed = forms.place(placeless.id(), city);
        assertThat(practices.get(placed).facts().title().en()).isEqualTo("Of nobody");
        assertThat(forms.waiting()).isEqualTo(2);
    }

    @Test
    void makesAttachmentsOfPictures() {
        take("one.docx", some.withPicture("", "One"));

        var practice = reception.readNow().practices().getFirst();

        assertThat(files.of(practice)).singleElement().satisfies(file -> {
            assertThat(file.photo()).isTrue();
            assertThat(file.isShown()).isFalse();
        });
    }

    @Test
    void keepsTheOriginalForTheCityAndTheSecretariatAlone() {
        var bytes = some.of("", "One");
        take("one.docx", bytes);
        var practice = reception.readNow().practices().getFirst();
        var original = forms.reading(practice).original();

        assertThat(documents.download(original).bytes()).isEqualTo(bytes);
        users.signIn(Role.SECRETARIAT);
        assertThat(documents.download(original).name()).isEqualTo("one.docx");
        users.signIn(Role.EXPERT, city);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> documents.download(original));
    }

    @Test
    void isADraftOnceSomebodyConfirmsIt() {
        take("one.docx", some.of("", "One"));
        var practice = reception.readNow().practices().getFirst();
        assertThat(forms.waiting()).isEqualTo(1);

        reporting.confirm(practice);

        assertThat(practices.get(practice).status()).isEqualTo(PracticeStatus.DRAFT);
        assertThat(forms.waiting()).isZero();
        assertThat(forms.page(city, PageRequest.ofSize(20))).isEmpty();
        assertThat(notes(practice)).contains("missing:startDate", "missing:crossCutting");
    }

    private List<String> notes(GoodPracticeId practice) {
        return forms.reading(practice).notes().stream().map(note -> note.code()).toList();
    }

    @Test
    void isForTheOwnCity() {
        var elsewhere = cities.add("it-prato", "Prato");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> take(elsewhere, "one.docx", some.of("", "One")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> take(null, "one.docx", some.of("", "One")));
    }

    @Test
    void isPutAwayOnceItIsRefused() {
        take("empty.docx", new byte[0]);
        reception.readNow();

        forms.putAway(forms.page(city, PageRequest.ofSize(1)).getFirst().id());

        assertThat(forms.tally(city)).isEmpty();
    }

    @Test
    void arePutAwayTogetherOnceTheyAreRefused() {
        take("empty.docx", new byte[0]);
        take("paper.docx", "%PDF-1.7".getBytes(UTF_8));
        take("one.docx", some.of("", "One"));
        reception.readNow();
        var elsewhere = cities.add("it-prato", "Prato");
        users.signIn(Role.SECRETARIAT);
        take(elsewhere, "cut.docx", Arrays.copyOf(some.of("", "Cut"), 900));
        reception.readNow();
        users.signIn(Role.COORDINATOR, city);

        assertThat(forms.putAwayRefused(city)).isEqualTo(2);

        assertThat(forms.tally(city)).containsExactly(new ReceivedTally(ReceivedState.READ, 1));
        assertThat(forms.putAwayRefused(city)).isZero();
        assertThat(audit.ofCity(city, PageRequest.ofSize(20)))
                .filteredOn(line -> line.act().equals("practice.put.away"))
                .extracting(AuditRow::before)
                .containsExactlyInAnyOrder("empty.docx", "paper.docx");
        users.signIn(Role.SECRETARIAT);
        assertThat(forms.tally(elsewhere)).containsExactly(new ReceivedTally(ReceivedState.REFUSED, 1));
        assertThat(forms.putAwayRefused(null)).isEqualTo(1);
    }

    @Test
    void arePutAwayByThoseWhoHandleThem() {
        users.signIn(Role.EXPERT, city);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> forms.putAwayRefused(city));
        assertThat(forms.putAwayRefused(null)).isZero();
    }

    private void take(String name, byte[] bytes) {
        take(city, name, bytes);
    }

    private void take(@Nullable CityId whose, String name, byte[] bytes) {
        try {
            reception.take(new FormUpload(whose, name, Files.write(folder.resolve(name), bytes)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bomb() {
        var zeros = new byte[30 * 1024 * 1024];
        var file = TestWord.of("");
        for (var place = 0; place < 4; place++) {
            file.with("word/embeddings/" + place + ".bin", zeros);
        }
        return file.bytes();
    }
}
