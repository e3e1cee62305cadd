package passerelle.strategy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestStrategies;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class DiscussionServiceTest {

    private static final Reason MISTAKE = new Reason("Typed in wrongly");
    private static final LocalDate TODAY = LocalDate.now();
    private static final DiscussionDetails COMMITTEE = new DiscussionDetails(TODAY, "Culture committee");

    @Autowired
    private DiscussionService service;

    @Autowired
    private TextService texts;

    private CityId city;
    private EvaluationId evaluation;

    @BeforeEach
    void asCoordinator(@Autowired TestCities cities, @Autowired TestStrategies strategies, @Autowired Users users) {
        city = cities.add("it-valmora", "Valmora");
        evaluation = strategies.opened(city);
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void listsDiscussionsByDayWithTheirNotes() {
        var later = service.record(evaluation, COMMITTEE);
        var earlier = service.record(evaluation, new DiscussionDetails(TODAY.minusDays(3), "School heads"));
        texts.save(new TextKey("discussion", later.value(), "notes"), "They want more", 0, "en");

        var rows = service.of(evaluation);

        assertThat(rows).extracting(DiscussionRow::id).containsExactly(earlier, later);
        assertThat(rows.getFirst().notes().body()).isEmpty();
        assertThat(rows.getLast().notes().body()).isEqualTo("They want more");
    }

    @Test
    void leavesOutWhatWasWithdrawn() {
        var id = service.record(evaluation, COMMITTEE);

        service.withdraw(id, MISTAKE);

        assertThat(service.of(evaluation)).isEmpty();
        assertRefused(() -> service.withdraw(id, MISTAKE), "discussion.error.withdrawn");
    }

    @Test
    void refusesWhatHasNotTakenPlace() {
        var tomorrow = new DiscussionDetails(TODAY.plusDays(1), "Culture committee");

        assertRefused(() -> service.record(evaluation, tomorrow), "discussion.error.future");
    }

    @Test
    void refusesADiscussionWithNobody() {
        assertRefused(() -> new DiscussionDetails(TODAY, " "), "discussion.error.whom");
    }

    @Test
    void leavesOneLineOfHistoryPerAct(@Autowired AuditLog audit) {
        var id = service.record(evaluation, COMMITTEE);
        service.correct(id, new DiscussionDetails(TODAY, "Education committee"), MISTAKE);
        service.withdraw(id, MISTAKE);

        assertThat(audit.ofObject(city, "discussion", id.value(), Pageable.unpaged()))
                .extracting(AuditRow::act)
                .containsExactlyInAnyOrder("discussion.recorded", "discussion.corrected", "discussion.withdrawn");
    }
}
