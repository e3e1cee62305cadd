package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.document.FileContent;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class EvidenceHistoryTest {

    private static final IndicatorCode PLAN = new IndicatorCode("COM-03");
    private static final IndicatorCode OTHER = new IndicatorCode("COM-04");
    private static final NewLink PAGE = new NewLink("https://valmora.example/plan", "Action plan");
    private static final Reason WRONG = new Reason("wrong year");

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    private CityId city = CityId.create();
    private AssessmentId index = new AssessmentId(city.value());

    @BeforeEach
    void openARoundForAContributor(@Autowired TestCities cities, @Autowired TestAssessments assessments) {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.CONTRIBUTOR, city);
    }

    @Test
    void tellsOfAPageFromItsFirstDayToItsLast() {
        var page = evidence.addLink(index, PLAN, PAGE);
        evidence.date(page.id(), LocalDate.of(2027, 5, 1));
        evidence.date(page.id(), null);
        evidence.withdraw(page.id(), WRONG);

        assertThat(history(page))
                .extracting(AuditRow::act, AuditRow::before, AuditRow::after, AuditRow::reason)
                .containsExactlyInAnyOrder(
                        tuple("evidence.linked", "", "COM-03 · " + PAGE.url(), ""),
                        tuple("evidence.dated", "COM-03 · Action plan", "COM-03 · Action plan · 2027-05-01", ""),
                        tuple("evidence.dated", "COM-03 · Action plan · 2027-05-01", "COM-03 · Action plan", ""),
                        tuple("evidence.withdrawn", "COM-03 · " + PAGE.url(), "", "wrong year"));
    }

    @Test
    void tellsBehindWhichAnswerAFileWasPutTooAndThatItWasTakenAwayThere() {
        var pdf = new FileContent("plan.pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        var file = evidence.addFiles(index, PLAN, List.of(pdf)).getFirst();
        var again = evidence.reuse(index, OTHER, file.id());
        evidence.withdraw(again.id(), WRONG);

        assertThat(history(again))
                .extracting(AuditRow::act, AuditRow::before, AuditRow::after)
                .containsExactlyInAnyOrder(
                        tuple("evidence.reused", "", "COM-04 · plan.pdf"),
                        tuple("evidence.withdrawn", "COM-04 · plan.pdf", ""));
    }

    private List<AuditRow> history(EvidenceRow row) {
        return audit.ofObject(city, "evidence", row.id().value(), PageRequest.of(0, 20));
    }
}
