package passerelle.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.EvidenceService;
import passerelle.assessment.FactService;
import passerelle.assessment.Figure;
import passerelle.assessment.FigureService;
import passerelle.assessment.IndicatorHistory;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.document.DocumentId;
import passerelle.document.DocumentService;
import passerelle.document.PaperSearch;
import passerelle.document.TestFiles;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.search.SearchText;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/** Reads the sheet in every way as somebody who sees their part alone. */
@ApplicationTest
class DelegateSightTest {

    private static final IndicatorCode OWN = new IndicatorCode("COM-03");
    private static final IndicatorCode OTHER = new IndicatorCode("EDU-01");
    private static final AnswerValue YES = new AnswerValue.Choice("a");
    private static final PageRequest ALL = PageRequest.of(0, 99);

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private AnswerService answers;

    @Autowired
    private FigureService figures;

    @Autowired
    private FactService facts;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private TextService texts;

    @Autowired
    private DocumentService documents;

    @Autowired
    private PaperSearch search;

    @Autowired
    private IndicatorHistory histories;

    @Autowired
    private AuditLog audit;

    @Autowired
    private AssessmentService rounds;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestDelegations delegations;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;
    private AccountId delegate;
    private DocumentId ownPaper;
    private DocumentId otherPaper;

    @BeforeEach
    void answerAndSignInAsTheDelegate() {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        delegate = users.add(Role.DELEGATE, city);
        users.signIn(Role.COORDINATOR, city);
        ownPaper = answer(OWN);
        otherPaper = answer(OTHER);
        figures.save(index, "population", Figure.of(BigDecimal.valueOf(72_000)), 0);
        delegations.ask(index, delegate, OWN.value());
        users.signIn(delegate);
    }

    @Test
    void findsTheOwnPartInTheSheetAndNothingElse() {
        var sheet = sheets.sheet(index);

        assertThat(sheet.edition().indicators())
                .extracting(asked -> asked.code())
                .containsExactly(OWN);
        assertThat(sheet.edition().profile()).isEmpty();
        assertThat(sheet.answers()).containsOnlyKeys(OWN);
        assertThat(sheet.texts()).containsOnlyKeys(OWN.value());
        assertThat(sheet.evidence()).containsOnlyKeys(OWN);
        assertThat(sheet.figures()).isEmpty();
        assertThat(sheet.progress().total()).isEqualTo(1);
        assertThat(sheets.asked(sheet.assessment()).indicators()).hasSize(1);
        assertThat(sheets.check(index).missing()).isEmpty();
        assertThat(sheets.answered(List.of(index)).get(index))
                .isNotNull()
                .satisfies(read -> assertThat(read.answers()).containsOnlyKeys(OWN));
        denied(() -> sheets.values(index));
        denied(() -> sheets.progress(city));
        denied(() -> rounds.of(city));
        denied(() -> facts.proposals(index));
    }

    @Test
    void readsTextsOfTheOwnPartAlone() {
        assertThat(texts.read(text(OWN)).body()).isEqualTo("COM-03 in words");
        assertThat(texts.of("assessment", index.value())).containsOnlyKeys(OWN.value());
        denied(() -> texts.read(text(OTHER)));
        denied(() -> texts.save(text(OTHER), "Mine now", 1, "en"));
    }

    @Test
    void downloadsAndUsesPapersOfTheOwnPartAlone() {
        assertThat(documents.download(ownPaper).name()).isEqualTo("COM-03.pdf");
        denied(() -> documents.download(otherPaper));
        assertThat(documents.ofCity(city, ALL)).isEmpty();
        assertThat(search.find(new SearchText("EDU-01"), Map.of("evidence", "evidence"), 9))
                .isEmpty();
        assertThat(sheets.proofs(index)).extracting(row -> row.title()).containsExactly("COM-03.pdf");
    }

    @Test
    void readsTheHistoryOfTheOwnPartAlone() {
        assertThat(histories.of(index, OWN, ALL)).extracting(AuditRow::act).contains("answer.given", "text.written");
        denied(() -> histories.of(index, OTHER, ALL));
        assertThat(audit.ofCity(city, ALL)).isEmpty();
        assertThat(audit.ofObject(city, "assessment", index.value(), ALL)).isEmpty();
    }

    @Test
    void answersTheOwnPartAndNothingElse() {
        var seen = sheets.sheet(index).answer(OWN).version();

        answers.clear(index, OWN, seen);
        texts.save(text(OWN), "COM-03 in other words", 1, "en");
        evidence.addFiles(index, OWN, List.of(TestFiles.pdf("more.pdf")));

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> answers.answer(index, OTHER, YES, 1));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> figures.save(index, "population", Figure.of(BigDecimal.ONE), 1));
    }

    @Test
    void takesNoPaperOfOthersBehindTheOwnAnswer() {
        users.signIn(Role.COORDINATOR, city);
        var other = sheets.sheet(index).evidence(OTHER).getFirst().id();
        users.signIn(delegate);

        denied(() -> evidence.reuse(index, OWN, other));
    }

    @Test
    void findsNothingOfASheetWithoutAPartOfIt() {
        var stranger = users.signIn(Role.DELEGATE, city);

        denied(() -> sheets.sheet(index));
        denied(() -> rounds.get(index));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> answers.answer(index, OWN, YES, 1));
        assertThat(stranger).isNotEqualTo(delegate);
    }

    private DocumentId answer(IndicatorCode indicator) {
        answers.answer(index, indicator, YES, 0);
        texts.save(text(indicator), indicator.value() + " in words", 0, "en");
        var file = TestFiles.pdf(indicator.value() + ".pdf");
        return Objects.requireNonNull(
                evidence.addFiles(index, indicator, List.of(file)).getFirst().document());
    }

    private TextKey text(IndicatorCode indicator) {
        return new TextKey("assessment", index.value(), indicator.value());
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
