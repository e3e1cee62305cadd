package passerelle.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.EvidenceService;
import passerelle.assessment.FactService;
import passerelle.assessment.Figure;
import passerelle.assessment.FigureService;
import passerelle.assessment.IndicatorHistory;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.document.DocumentId;
import passerelle.document.DocumentService;
import passerelle.document.PaperSearch;
import passerelle.document.TestFiles;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.search.SearchText;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestColleagues;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/** Reads the sheet in every way as somebody who sees their part alone. */
@ApplicationTest
class DelegateSightTest {

    private static final IndicatorCode OWN = new IndicatorCode("COM-03");
    private static final IndicatorCode OTHER = new IndicatorCode("EDU-01");
    private static final AnswerValue YES = new AnswerValue.Choice("a");
    private static final Reason WHY = new Reason("the wrong file");
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
    private TestDelegations delegations;

    @Autowired
    private Users users;

    private TestColleagues.TwoColleagues valmora;
    private DocumentId ownPaper;
    private DocumentId otherPaper;

    @BeforeEach
    void answerAndSignInAsTheDelegate(@Autowired TestColleagues colleagues) {
        valmora = colleagues.inValmora(Role.DELEGATE);
        ownPaper = answer(OWN);
        otherPaper = answer(OTHER);
        figures.save(valmora.index(), "population", Figure.of(BigDecimal.valueOf(72_000)), 0);
        delegations.ask(valmora.index(), valmora.colleague(), OWN.value());
        users.signIn(valmora.colleague());
    }

    @Test
    void findsTheOwnPartInTheSheetAndNothingElse() {
        var sheet = sheets.sheet(valmora.index());

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
        assertThat(sheets.check(valmora.index()).missing()).isEmpty();
        assertThat(sheets.answered(List.of(valmora.index())).get(valmora.index()))
                .isNotNull()
                .satisfies(read -> assertThat(read.answers()).containsOnlyKeys(OWN));
        denied(() -> sheets.values(valmora.index()));
        denied(() -> sheets.progress(valmora.city()));
        denied(() -> rounds.of(valmora.city()));
        denied(() -> facts.proposals(valmora.index()));
    }

    @Test
    void readsTextsOfTheOwnPartAlone() {
        assertThat(texts.read(text(OWN)).body()).isEqualTo("COM-03 in words");
        assertThat(texts.of("assessment", valmora.index().value())).containsOnlyKeys(OWN.value());
        denied(() -> texts.read(text(OTHER)));
        denied(() -> texts.save(text(OTHER), "Mine now", 1, "en"));
    }

    @Test
    void downloadsAndUsesPapersOfTheOwnPartAlone() {
        assertThat(documents.download(ownPaper).name()).isEqualTo("COM-03.pdf");
        denied(() -> documents.download(otherPaper));
        assertThat(documents.ofCity(valmora.city(), ALL)).isEmpty();
        assertThat(search.find(new SearchText("EDU-01"), Map.of("evidence", "evidence"), 9))
                .isEmpty();
        assertThat(sheets.proofs(valmora.index()))
                .extracting(row -> row.title())
                .containsExactly("COM-03.pdf");
    }

    @Test
    void readsTheHistoryOfTheOwnPartAlone() {
        assertThat(histories.of(valmora.index(), OWN.value(), ALL))
                .extracting(AuditRow::act)
                .contains("answer.given", "text.written");
        denied(() -> histories.of(valmora.index(), OTHER.value(), ALL));
        assertThat(audit.ofCity(valmora.city(), ALL)).isEmpty();
        assertThat(audit.ofObject(valmora.city(), "assessment", valmora.index().value(), ALL))
                .isEmpty();
    }

    @Test
    void answersTheOwnPartAndNothingElse() {
        var seen = sheets.sheet(valmora.index()).answer(OWN).version();

        answers.clear(valmora.index(), OWN, seen);
        texts.save(text(OWN), "COM-03 in other words", 1, "en");
        evidence.addFiles(valmora.index(), OWN, List.of(TestFiles.pdf("more.pdf")));

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> answers.answer(valmora.index(), OTHER, YES, 1));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> figures.save(valmora.index(), "population", Figure.of(BigDecimal.ONE), 1));
    }

    @Test
    void takesAPaperBackFromTheOwnAnswerAndFromNoOther() {
        var sheet = Acting.asSystem(() -> sheets.sheet(valmora.index()));

        evidence.withdraw(sheet.evidence(OWN).getFirst().id(), WHY);

        assertThat(sheets.sheet(valmora.index()).evidence(OWN)).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> documents.download(ownPaper));
        var other = sheet.evidence(OTHER).getFirst().id();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> evidence.withdraw(other, WHY));
    }

    @Test
    void takesNoPaperOfOthersBehindTheOwnAnswer() {
        users.signIn(Role.COORDINATOR, valmora.city());
        var other = sheets.sheet(valmora.index()).evidence(OTHER).getFirst().id();
        users.signIn(valmora.colleague());

        denied(() -> evidence.reuse(valmora.index(), OWN, other));
    }

    @Test
    void findsNothingOfASheetWithoutAPartOfIt() {
        var stranger = users.signIn(Role.DELEGATE, valmora.city());

        denied(() -> sheets.sheet(valmora.index()));
        denied(() -> rounds.get(valmora.index()));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> answers.answer(valmora.index(), OWN, YES, 1));
        assertThat(stranger).isNotEqualTo(valmora.colleague());
    }

    private DocumentId answer(IndicatorCode indicator) {
        answers.answer(valmora.index(), indicator, YES, 0);
        texts.save(text(indicator), indicator.value() + " in words", 0, "en");
        var file = TestFiles.pdf(indicator.value() + ".pdf");
        return Objects.requireNonNull(evidence.addFiles(valmora.index(), indicator, List.of(file))
                .getFirst()
                .document());
    }

    private TextKey text(IndicatorCode indicator) {
        return new TextKey("assessment", valmora.index().value(), indicator.value());
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
