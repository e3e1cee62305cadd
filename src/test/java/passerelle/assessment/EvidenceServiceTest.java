package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
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
        var file = service.addFile(index, PLAN, FILE);

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
        var file = service.addFile(index, PLAN, FILE);
        users.signIn(role, city);

        service.withdraw(file.id(), WRONG);

        assertThat(documents.of("evidence", List.of(file.id().value()))).isEmpty();
        assertThat(sheets.sheet(index).evidence(PLAN)).isEmpty();
    }

    @Test
    void tellsInItsHistoryWhyAFileIsGone() {
        var file = service.addFile(index, PLAN, FILE);

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
        var file = service.addFile(answered, PLAN, FILE);
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
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> service.addFile(closed, PLAN, FILE));
    }

    @Test
    void isNotForPeopleOfAnotherCity() {
        var link = service.addLink(index, PLAN, PAGE);
        users.signIn(Role.COORDINATOR, cities.add("fr-autre", "Autre"));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.addLink(index, PLAN, PAGE));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.withdraw(link.id(), WRONG));
    }
}
