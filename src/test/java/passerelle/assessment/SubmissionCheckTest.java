package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.assessment.TestSheets.CORE;
import static passerelle.assessment.TestSheets.EXTENDED;
import static passerelle.assessment.TestSheets.SEVERAL;
import static passerelle.assessment.TestSheets.WORDS;
import static passerelle.support.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.assessment.SubmissionFinding.Weight;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

class SubmissionCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final AnswerValue CHOSEN = new AnswerValue.Choice("b");
    private static final Reason PRESSED = new Reason("the deadline is today");

    /** Each column is an answer: a letter, n for not applicable, - for none; the last column is a text or none. */
    @ParameterizedTest(name = "{0} {1} {2} text {3}: missing {4}, open {5}, unproven {6}")
    @CsvSource(textBlock = """
            -, -,  -, -,     'ONE-01 ONE-02', 'TWO-01 TWO-02', ''
            b, c,  -, -,     '',              'TWO-01 TWO-02', ''
            n, n,  n, -,     '',              'TWO-02',        ''
            b, c,  b, words, '',              '',              ''
            a, c,  b, words, '',              '',              'ONE-01'
            b, ab, a, words, '',              '',              'ONE-02 TWO-01'
            -, c,  b, words, 'ONE-01',        '',              ''
            """)
    void tellsWhatIsMissingFromWhatIsOnlyOpen(
            String core, String several, String extended, String words, String missing, String open, String unproven) {
        var answers = new HashMap<IndicatorCode, AnswerValue>();
        put(answers, CORE, core, new AnswerValue.Choice(core));
        put(answers, SEVERAL, several, new AnswerValue.Choices(letters(several)));
        put(answers, EXTENDED, extended, new AnswerValue.Choice(extended));
        var texts = words.equals("-") ? Map.<String, String>of() : Map.of(WORDS.value(), words);

        var check = SubmissionCheck.of(TestSheets.sheet(answers, texts), AnswerLimit.NONE, TODAY);

        assertThat(codes(check.missing())).isEqualTo(missing);
        assertThat(codes(check.open())).isEqualTo(open);
        assertThat(codes(check.unexplained())).isEqualTo(unproven);
        assertThat(codes(check.unproven().stream().map(Unproven::indicator).toList()))
                .isEqualTo(unproven);
    }

    @Test
    void tellsWordsFromEvidence() {
        var explained = check(Map.of(CORE.value(), "council decision 12"));
        var proven = check(Map.of(), proof(null));

        assertThat(explained.unexplained()).isEmpty();
        assertThat(explained.unproven()).hasSize(1);
        assertThat(proven.unexplained()).hasSize(1);
        assertThat(proven.unproven()).isEmpty();
    }

    @Test
    void takesForEvidenceWhatIsStillValid() {
        var ended = proof(TODAY.minusDays(1));

        assertThat(check(Map.of(), proof(TODAY)).unproven()).isEmpty();
        assertThat(check(Map.of(), ended).unproven())
                .extracting(Unproven::expired)
                .containsExactly(List.of(ended));
        assertThat(check(Map.of(), ended, proof(null)).unproven()).isEmpty();
    }

    private static EvidenceRow proof(@Nullable LocalDate validUntil) {
        return new EvidenceRow(
                EvidenceId.create(), CORE, "Plan", "https://example.org", null, Instant.EPOCH, "Ada", validUntil);
    }

    /** Of a sheet on which one answer that earns points stands on that evidence. */
    private static SubmissionCheck check(Map<String, String> texts, EvidenceRow... evidence) {
        var sheet = TestSheets.sheet(Map.of(CORE, new AnswerValue.Choice("a")), texts);
        return SubmissionCheck.of(
                new AnswerSheet(
                        sheet.assessment(),
                        sheet.edition(),
                        sheet.answers(),
                        sheet.texts(),
                        Map.of(CORE, List.of(evidence)),
                        sheet.figures()),
                AnswerLimit.NONE,
                TODAY);
    }

    @Test
    void refusesWhileACoreIndicatorIsMissingWhateverTheReason() {
        var check = SubmissionCheck.of(TestSheets.blank(), AnswerLimit.NONE, TODAY);

        assertRefused(() -> check.demand(PRESSED), "assessment.error.missing");
    }

    @Test
    void refusesWhileOneCoreIndicatorIsMissing() {
        var answers =
                Map.<IndicatorCode, AnswerValue>of(SEVERAL, new AnswerValue.Choices(Set.of("c")), EXTENDED, CHOSEN);

        var check = SubmissionCheck.of(TestSheets.sheet(answers, Map.of()), AnswerLimit.NONE, TODAY);

        assertThat(check.isRefused()).isTrue();
        assertRefused(() -> check.demand(PRESSED), "assessment.error.missing");
    }

    @Test
    void wantsAReasonForWarnings() {
        var check = new SubmissionCheck(
                List.of(), TestSheets.blank().edition().indicators(), List.of(), List.of(), List.of());

        assertRefused(() -> check.demand(null), "assessment.error.reason");
        assertThatCode(() -> check.demand(PRESSED)).doesNotThrowAnyException();
    }

    private static void put(
            Map<IndicatorCode, AnswerValue> answers, IndicatorCode code, String written, AnswerValue value) {
        switch (written) {
            case "-" -> {}
            case "n" -> answers.put(code, new AnswerValue.NotApplicable("not ours"));
            default -> answers.put(code, value);
        }
    }

    private static Set<String> letters(String written) {
        return Stream.of(written.split("")).collect(Collectors.toSet());
    }

    private static String codes(List<Indicator> indicators) {
        return indicators.stream().map(indicator -> indicator.code().value()).collect(Collectors.joining(" "));
    }

    @Test
    void warnsOfNothingThatTheCityCannotChange() {
        AnswerLimit closed = field -> Optional.of("closed");

        var check = SubmissionCheck.of(TestSheets.blank(), closed, TODAY);

        assertThat(check.isRefused()).isTrue();
        assertThat(check.hasWarnings()).isFalse();
    }

    @Test
    void warnsOfNoMissingProofThatTheCityCannotAdd() {
        AnswerLimit closed = field -> Optional.of("closed");
        var sheet = TestSheets.sheet(Map.of(CORE, new AnswerValue.Choice("a")), Map.of());

        var check = SubmissionCheck.of(sheet, closed, TODAY);

        assertThat(SubmissionCheck.of(sheet, AnswerLimit.NONE, TODAY).unexplained())
                .hasSize(1);
        assertThat(check.unexplained()).isEmpty();
        assertThat(check.unproven()).isEmpty();
    }

    @Test
    void countsInItsRefusalWhatNeedsAReason() {
        var indicators = TestSheets.blank().edition().indicators();
        var unproven = indicators.stream()
                .limit(3)
                .map(indicator -> new Unproven(indicator, List.of()))
                .toList();
        var findings = List.of(
                SubmissionFinding.warning("not.looked.at", List.of(), List.of()),
                SubmissionFinding.note("by.the.way", List.of()));
        var check =
                new SubmissionCheck(List.of(), indicators.subList(0, 1), indicators.subList(0, 2), unproven, findings);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> check.demand(null))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(1, 2, 3, 1));
    }

    @Test
    void needsAReasonForEachKindOfWarningAlone() {
        var indicators = TestSheets.blank().edition().indicators().subList(0, 1);
        var unproven = List.of(new Unproven(indicators.getFirst(), List.of()));

        assertThat(new SubmissionCheck(List.of(), indicators, List.of(), List.of(), List.of()).hasWarnings())
                .isTrue();
        assertThat(new SubmissionCheck(List.of(), List.of(), indicators, List.of(), List.of()).hasWarnings())
                .isTrue();
        assertThat(new SubmissionCheck(List.of(), List.of(), List.of(), unproven, List.of()).hasWarnings())
                .isTrue();
    }

    @Test
    void needsAReasonForAWarningFromAboveAndNoneForANote() {
        var warned = with(SubmissionFinding.warning("not.looked.at", List.of(), List.of()));
        var noted = with(SubmissionFinding.note("by.the.way", List.of()));

        assertRefused(() -> warned.demand(null), "assessment.error.reason");
        assertThat(warned.isRefused()).isFalse();
        assertThatCode(() -> warned.demand(PRESSED)).doesNotThrowAnyException();
        assertThat(noted.hasWarnings()).isFalse();
        assertThatCode(() -> noted.demand(null)).doesNotThrowAnyException();
    }

    private static SubmissionCheck with(SubmissionFinding finding) {
        return new SubmissionCheck(List.of(), List.of(), List.of(), List.of(), List.of()).with(List.of(finding));
    }

    @Test
    void isRefusedByWhatASubjectAboveFinds() {
        var finding = new SubmissionFinding(Weight.REFUSES, "not.signed", List.of("Ada"), List.of());
        var check = new SubmissionCheck(List.of(), List.of(), List.of(), List.of(), List.of(finding));

        assertThat(check.isRefused()).isTrue();
        assertRefused(() -> check.demand(null), "not.signed");
    }
}
