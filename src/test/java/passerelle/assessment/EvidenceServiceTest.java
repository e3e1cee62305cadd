package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.document.DocumentRow;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class EvidenceServiceTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");
    private static final IndicatorCode OTHER = new IndicatorCode("COM-04");
    private static final NewLink PAGE = new NewLink("https://valmora.example/plan", "Action plan");
    private static final FileContent FILE =
            new FileContent("plan.pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    private static final Reason WRONG = new Reason("wrong year");

    @Autowired
    private EvidenceService service;

    @Autowired
    private AnswerService answers;

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private DocumentService documents;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;

    @BeforeEach
    void answerOneQuestion() {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.CONTRIBUTOR, city);
        answers.answer(index, PLAN, new AnswerValue.Choice("a"), 0);
    }

    @Test
    void provesAnAnswerByALink() {
        assertThat(sheets.check(index).unproven()).hasSize(1);

        service.addLink(index, PLAN, PAGE);

        assertThat(sheets.check(index).unproven()).isEmpty();
    }

    @Test
    void keepsSeveralFilesAndLinksBehindOneAnswer() {
        service.addLink(index, PLAN, PAGE);
        var file = service.addFiles(index, PLAN, List.of(FILE)).getFirst();

        assertThat(sheets.sheet(index).evidence(PLAN))
                .extracting(EvidenceRow::title)
                .containsExactlyInAnyOrder("Action plan", "plan.pdf");
        assertThat(documents.of("evidence", List.of(file.id().value())))
                .extracting(DocumentRow::name)
                .containsExactly("plan.pdf");
    }

    @Test
    void isTakenBackForAReason() {
        var link = service.addLink(index, PLAN, PAGE);

        service.withdraw(link.id(), WRONG);

        assertThat(sheets.sheet(index).evidence(PLAN)).isEmpty();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> service.withdraw(link.id(), WRONG));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRIBUTOR", "COORDINATOR"})
    void takesItsFileOutOfTheListsAsWell(Role role) {
        var file = service.addFiles(index, PLAN, List.of(FILE)).getFirst();
        users.signIn(role, city);

        service.withdraw(file.id(), WRONG);

        assertThat(documents.of("evidence", List.of(file.id().value()))).isEmpty();
        assertThat(sheets.sheet(index).evidence(PLAN)).isEmpty();
    }

    @Test
    void tellsInItsHistoryWhyAFileIsGone() {
        var file = service.addFiles(index, PLAN, List.of(FILE)).getFirst();

        service.withdraw(file.id(), WRONG);

        assertThat(audit.ofObject(city, "evidence", file.id().value(), PageRequest.ofSize(5)))
                .extracting(AuditRow::act, AuditRow::reason)
                .containsExactlyInAnyOrder(tuple("document.withdrawn", "wrong year"), tuple("document.stored", ""));
    }

    @Test
    void keepsItsFileOnceSubmitted(@Autowired SubmissionService submissions) {
        var other = cities.add("fr-autre", "Autre");
        var answered = assessments.answered(other, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, other);
        var file = service.addFiles(answered, PLAN, List.of(FILE)).getFirst();
        submissions.submit(answered, new Reason("papers follow"));

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> service.withdraw(file.id(), WRONG));
        assertThat(sheets.sheet(answered).evidence(PLAN)).hasSize(1);
    }

    @Test
    void staysAsItIsOnceSubmitted() {
        var other = cities.add("fr-autre", "Autre");
        var closed = assessments.submitted(other, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, other);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> service.addLink(closed, PLAN, PAGE));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.addFiles(closed, PLAN, List.of(FILE)).getFirst());
    }

    @Test
    void isNotForPeopleOfAnotherCity() {
        var link = service.addLink(index, PLAN, PAGE);
        users.signIn(Role.COORDINATOR, cities.add("fr-autre", "Autre"));

        assertDenied(() -> service.addLink(index, PLAN, PAGE));
        assertDenied(() -> service.withdraw(link.id(), WRONG));
    }

    @Test
    void putsOneFileBehindSeveralAnswers() {
        var file = service.addFiles(index, PLAN, List.of(FILE)).getFirst();

        var again = service.reuse(index, OTHER, file.id());

        assertThat(again.document()).isEqualTo(file.document());
        assertThat(sheets.sheet(index).evidence(OTHER)).containsExactly(again);
        assertThat(sheets.proofs(index)).hasSize(1);
    }

    @Test
    void putsNothingBehindTheSameAnswerTwice() {
        var file = service.addFiles(index, PLAN, List.of(FILE)).getFirst();

        assertRefused(() -> service.reuse(index, PLAN, file.id()), "assessment.error.evidence.there");
    }

    @Test
    void leavesAPageThatStandsThereAlreadyAsItIs() {
        var page = service.addLink(index, PLAN, PAGE);

        assertThat(service.addLink(index, PLAN, new NewLink(PAGE.url(), "The same")))
                .isEqualTo(page);

        service.addLink(index, OTHER, PAGE);
        assertThat(sheets.sheet(index).evidence(PLAN)).containsExactly(page);
        assertThat(sheets.sheet(index).evidence(OTHER)).hasSize(1);
    }

    @Test
    void keepsAFileThatStandsBehindAnotherAnswer() {
        var file = service.addFiles(index, PLAN, List.of(FILE)).getFirst();
        var again = service.reuse(index, OTHER, file.id());

        service.withdraw(file.id(), WRONG);

        assertThat(documents.download(Objects.requireNonNull(again.document())).name())
                .isEqualTo("plan.pdf");
        service.withdraw(again.id(), WRONG);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> documents.download(Objects.requireNonNull(again.document())));
    }

    @Test
    void takesOverAFileOfAnEarlierRoundWithItsLastDay() {
        var former = assessments.open(city, Instrument.GRID, 2026);
        var structures = new IndicatorCode("G-COM-01");
        var file = service.addFiles(former, structures, List.of(FILE)).getFirst();
        service.date(file.id(), LocalDate.of(2027, 5, 1));

        assertThat(service.reuse(index, PLAN, file.id()).validUntil()).isEqualTo(LocalDate.of(2027, 5, 1));
    }

    @Test
    void takesNothingOfAnotherCity() {
        var other = cities.add("fr-autre", "Autre");
        var theirs = assessments.open(other, Instrument.INDEX, 2026);
        var page = Acting.asSystem(() -> service.addLink(theirs, PLAN, PAGE));

        assertDenied(() -> service.reuse(index, PLAN, page.id()));
    }

    @Test
    void tellsUntilWhenItProvesAnything() {
        var page = service.addLink(index, PLAN, PAGE);

        service.date(page.id(), LocalDate.of(2027, 5, 1));

        assertThat(sheets.sheet(index).evidence(PLAN))
                .extracting(EvidenceRow::validUntil)
                .containsExactly(LocalDate.of(2027, 5, 1));
        assertThat(audit.ofObject(city, "evidence", page.id().value(), PageRequest.of(0, 9)))
                .extracting(AuditRow::act)
                .contains("evidence.dated");
    }

    @Test
    void takesNoFileWhenOneOfSeveralIsRefused() {
        var broken = new FileContent("plan.pdf", "not a paper".getBytes(StandardCharsets.US_ASCII));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.addFiles(index, PLAN, List.of(broken, FILE)));
        assertThat(sheets.sheet(index).evidence(PLAN)).isEmpty();
    }
}
