package passerelle.result.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.instrument.AnswerValue.Choice;
import passerelle.instrument.AnswerValue.NotApplicable;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.review.DecisionService;
import passerelle.review.ReviewedAnswer;
import passerelle.review.TestReviews;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.table.Table;
import passerelle.table.TableReader;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class AnswerExportServiceTest {

    private static final int ROUND = 2025;
    private static final IndicatorCode STATEMENT = new IndicatorCode("COM-01");
    private static final IndicatorCode PARENTS = new IndicatorCode("EDU-02");

    /** All that has ever broken a table. */
    private static final String HOSTILE =
            "=HYPERLINK(\"http://example.org\";\"free\")\r\n\tsecond\\line; \"quoted\", 'and' _x0041_ \u0000 é 🌉";

    @Autowired
    private AnswerExportService service;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private AnswerService answers;

    @Autowired
    private TextService texts;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private TestReviews reviews;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId sheet;

    @BeforeEach
    void handInAnIndex() {
        city = cities.add("it-valmora", "Valmora");
        sheet = assessments.answered(city, Instrument.INDEX, ROUND);
        users.signIn(Role.COORDINATOR, city);
        answers.answer(sheet, PARENTS, new NotApplicable("-1 is done by the region"), 1);
        texts.save(new TextKey("assessment", sheet.value(), STATEMENT.value()), HOSTILE, 0, "en");
        assessments.submit(sheet);
        users.signIn(Role.ANALYST);
    }

    @ParameterizedTest
    @EnumSource
    void tellsEachAnswerInALine(ExportFormat format) {
        var table = TableReader.read(written(of(city), format));

        assertThat(table.header()).hasSize(ExportedColumn.values().length);
        var statement = line(table, STATEMENT);
        assertThat(cell(statement, ExportedColumn.CITY)).isEqualTo("it-valmora");
        assertThat(cell(statement, ExportedColumn.ROUND)).isEqualTo("2025");
        assertThat(cell(statement, ExportedColumn.ANSWER)).isEqualTo("a");
        assertThat(cell(statement, ExportedColumn.STATE)).isEqualTo("submitted");
        assertThat(cell(statement, ExportedColumn.DIMENSION)).isEqualTo("resource");
        assertThat(Checksum.cell(cell(statement, ExportedColumn.EXPLANATION))).startsWith("=HYPERLINK");
        var parents = line(table, PARENTS);
        assertThat(cell(parents, ExportedColumn.ANSWER)).isEqualTo("na");
        assertThat(Checksum.cell(cell(parents, ExportedColumn.NOT_APPLICABLE))).isEqualTo("-1 is done by the region");
    }

    @Test
    void runsNothingInAFileOfCommas() {
        assertThat(new String(written(of(city), ExportFormat.CSV), UTF_8))
                .contains("'=HYPERLINK")
                .contains("'-1 is done");
    }

    @ParameterizedTest
    @EnumSource
    void knowsAFileAgain(ExportFormat format) {
        var file = written(of(city), format);

        assertThat(service.check(file)).isInstanceOfSatisfying(CheckedFile.Genuine.class, genuine -> {
            assertThat(genuine.since()).isEmpty();
            assertThat(genuine.export().format()).isEqualTo(format);
        });
        assertThat(service.latest())
                .first()
                .extracting(AnswerExportDetails::lines)
                .isEqualTo(83);
    }

    @Test
    void givesBothFormatsTheSameChecksum() {
        written(of(city), ExportFormat.CSV);
        written(of(city), ExportFormat.XLSX);

        assertThat(service.latest().stream()
                        .map(AnswerExportDetails::checksum)
                        .limit(2)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void bearsItsChecksumBelowTheTable() {
        var table = TableReader.read(written(of(city), ExportFormat.CSV));

        assertThat(table.lines().stream().filter(line -> line.cell(0).startsWith("#")))
                .hasSize(3)
                .first()
                .satisfies(mark -> assertThat(mark.cells())
                        .contains(service.latest().getFirst().checksum()));
    }

    @Test
    void findsOutWhichLineWasChanged() {
        var words = new String(written(of(city), ExportFormat.CSV), UTF_8);

        var changed = words.replace("-1 is done by the region", "-1 is done by nobody");

        assertThat(service.check(changed.getBytes(UTF_8)))
                .isInstanceOfSatisfying(CheckedFile.Altered.class, altered -> {
                    assertThat(altered.differing())
                            .extracting(ExportedLine::indicator)
                            .containsExactly(PARENTS.value());
                    assertThat(altered.export().scope()).isEqualTo(of(city));
                });
    }

    @Test
    void findsOutThatALineIsMissing() {
        var words = new String(written(of(city), ExportFormat.CSV), UTF_8);

        var changed = words.lines().filter(line -> !line.contains("EDU-03")).toList();

        assertThat(service.check(String.join("\n", changed).getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        CheckedFile.Altered.class,
                        altered -> assertThat(altered.differing())
                                .extracting(ExportedLine::indicator)
                                .containsExactly("EDU-03"));
    }

    @Test
    void saysWhichAnswersHaveChangedSince() {
        var file = written(of(city), ExportFormat.XLSX);
        Acting.asSystem(() -> {
            submissions.reopen(sheet, LocalDate.now().plusDays(20), new Reason("two answers to mend"));
            answers.answer(sheet, STATEMENT, new Choice("d"), 1);
            submissions.submit(sheet, new Reason("papers follow"));
            return sheet;
        });

        assertThat(service.check(file))
                .isInstanceOfSatisfying(
                        CheckedFile.Genuine.class,
                        genuine -> assertThat(genuine.since())
                                .extracting(ExportedLine::indicator)
                                .containsExactly(STATEMENT.value()));
    }

    @Test
    void knowsNothingOfAnotherTable() {
        assertThat(service.check("city,country\nValmora,IT\n".getBytes(UTF_8))).isInstanceOf(CheckedFile.Unknown.class);
        assertRefused(() -> service.check(new byte[] {0, 1}), "table.error.bytes");
    }

    @Test
    void takesTheReviewedSheetsOfAllCitiesAndWhatTheReviewCounts() {
        assertRefused(
                () -> service.write(all(), ExportFormat.CSV, words(), new ByteArrayOutputStream()),
                "result.export.error.none");
        assertThat(service.isThere(all())).isFalse();
        var doubt = new ReviewedAnswer(new Choice("d"), new Reason("it was never adopted"));
        Acting.asSystem(() -> {
            decisions.replace(sheet, STATEMENT, doubt, 0);
            return sheet;
        });
        reviews.closed(sheet);

        var table = TableReader.read(written(all(), ExportFormat.XLSX));

        var statement = line(table, STATEMENT);
        assertThat(cell(statement, ExportedColumn.STATE)).isEqualTo("reviewed");
        assertThat(cell(statement, ExportedColumn.ANSWER)).isEqualTo("a");
        assertThat(cell(statement, ExportedColumn.REVIEWED)).isEqualTo("d");
        assertThat(cell(statement, ExportedColumn.REASON)).isEqualTo("it was never adopted");
        assertThat(cell(line(table, PARENTS), ExportedColumn.REVIEWED)).isEmpty();
    }

    @Test
    void isAnActWithItsChecksum() {
        written(of(city), ExportFormat.CSV);
        var export = service.latest().getFirst();

        assertThat(audit.ofObject(city, "answer-export", export.id().value(), Pageable.ofSize(2)))
                .singleElement()
                .satisfies(row -> assertThat(row.after()).contains("2025", "CSV", export.checksum()));
    }

    @Test
    void isForTheInstituteAndTheSecretariat() {
        users.signIn(Role.COORDINATOR, city);

        assertDenied(() -> service.write(of(city), ExportFormat.CSV, words(), new ByteArrayOutputStream()));
        assertDenied(() -> service.check(new byte[] {1}));
    }

    private byte[] written(ExportScope scope, ExportFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            service.write(scope, format, words(), out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static ExportWords words() {
        var header =
                Arrays.stream(ExportedColumn.values()).map(ExportedColumn::name).toList();
        return new ExportWords(Locale.ENGLISH, "answers", header, "SHA-256", "how it is taken", export -> "by us");
    }

    private static ExportScope of(CityId city) {
        return new ExportScope(ROUND, city);
    }

    private static ExportScope all() {
        return new ExportScope(ROUND, null);
    }

    private static Table.Line line(Table table, IndicatorCode indicator) {
        return table.lines().stream()
                .filter(line -> cell(line, ExportedColumn.INDICATOR).equals(indicator.value()))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(Table.Line line, ExportedColumn column) {
        return line.cell(column.ordinal());
    }
}
