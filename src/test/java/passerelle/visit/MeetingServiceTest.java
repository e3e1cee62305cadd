package passerelle.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestVisits;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class MeetingServiceTest {

    private static final Judgement GOOD = new Judgement(Understanding.GOOD, Willingness.WILLING);

    @Autowired
    private MeetingService service;

    @Autowired
    private TextService texts;

    @Autowired
    private Users users;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Clock clock;

    private CityId city;
    private VisitId visit;

    @BeforeEach
    void asExpert(@Autowired TestCities cities, @Autowired TestVisits visits) {
        city = cities.add("it-valmora", "Valmora");
        var expert = users.add(Role.EXPERT);
        visit = visits.closed(city, 5, expert);
        users.signIn(expert);
    }

    @Test
    void keepsJudgementsAndNotesForTheTeam() {
        var id = service.record(visit, mayor());

        service.judge(id, GOOD);
        texts.save(notes(id), "Knows the model of Lunden.", 0, "en");

        var row = service.of(visit).getFirst();
        assertThat(row.details()).isEqualTo(mayor());
        assertThat(row.judgement()).isEqualTo(GOOD);
        assertThat(Objects.requireNonNull(row.notes()).body()).isEqualTo("Knows the model of Lunden.");
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "CONTRIBUTOR"})
    void showsTheCityWhomItMeetsAndNoMore(Role role) {
        var id = service.record(visit, mayor());
        service.judge(id, GOOD);
        texts.save(notes(id), "Knows the model of Lunden.", 0, "en");
        users.signIn(role, city);

        var row = service.of(visit).getFirst();
        assertThat(row.details()).isEqualTo(mayor());
        assertThat(row.judgement()).isNull();
        assertThat(row.notes()).isNull();
        assertThat(texts.of("meeting", id.value())).isEmpty();
        assertDenied(() -> texts.read(notes(id)));
        assertThat(audit.ofCity(city, Pageable.unpaged()))
                .extracting(AuditRow::act)
                .contains("meeting.recorded")
                .doesNotContain("meeting.judged", "text.written");
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "CONTRIBUTOR", "ANALYST"})
    void isWrittenByTheTeamAlone(Role role) {
        var id = service.record(visit, mayor());
        users.signIn(role, role.isNetworkWide() ? new CityId[0] : new CityId[] {city});

        assertDenied(() -> service.record(visit, mayor()));
        assertDenied(() -> service.judge(id, GOOD));
        assertDenied(() -> texts.save(notes(id), "Not mine", 0, "en"));
    }

    @Test
    void leavesWhatWasWithdrawnOut() {
        var id = service.record(visit, mayor());

        service.withdraw(id, new Reason("Recorded twice"));

        assertThat(service.of(visit)).isEmpty();
    }

    @Test
    void keepsWhatStoodThereBefore() {
        var id = service.record(visit, mayor());
        var deputy = new MeetingDetails(mayor().on(), "Deputy mayor", Stakeholder.POLITICIAN);

        service.correct(id, deputy, new Reason("It was the deputy"));

        assertThat(service.of(visit)).extracting(MeetingRow::details).containsExactly(deputy);
        assertThat(audit.ofObject(city, "meeting", id.value(), Pageable.unpaged()))
                .anySatisfy(row -> assertThat(row.before()).contains("The mayor"));
    }

    private MeetingDetails mayor() {
        return new MeetingDetails(LocalDate.now(clock).minusDays(5), "The mayor", Stakeholder.POLITICIAN);
    }

    private static TextKey notes(MeetingId id) {
        return new TextKey("meeting", id.value(), "notes");
    }
}
