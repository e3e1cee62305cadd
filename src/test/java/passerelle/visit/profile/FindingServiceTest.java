package passerelle.visit.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestVisits;
import passerelle.support.Users;
import passerelle.text.SavedText;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.visit.VisitId;

@ApplicationTest
class FindingServiceTest {

    private static final FindingDetails CONFIRMS = new FindingDetails("education", FindingKind.CONFIRMS, "EDU-02");

    @Autowired
    private FindingService service;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private TestVisits visits;

    @Autowired
    private TextService texts;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    @Autowired
    private Clock clock;

    private CityId city;
    private VisitId visit;
    private AccountId expert;

    @BeforeEach
    void asExpert(@Autowired TestCities cities) {
        city = cities.add("it-valmora", "Valmora");
        expert = users.add(Role.EXPERT);
        visit = visits.closed(city, 5, expert);
        users.signIn(expert);
    }

    @Test
    void keepsWhatTheExpertSaw() {
        var id = service.record(visit, CONFIRMS);
        texts.save(text(id), "Two of three schools do.", 0, "en");

        assertThat(found()).singleElement().satisfies(row -> {
            assertThat(row.details()).isEqualTo(CONFIRMS);
            assertThat(row.text().body()).isEqualTo("Two of three schools do.");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "CONTRIBUTOR"})
    void hidesItFromTheCityUntilTheProfileIsIssued(Role role) {
        var id = service.record(visit, CONFIRMS);
        texts.save(text(id), "Two of three schools do.", 0, "en");
        users.signIn(role, city);

        assertThat(service.of(visit)).isEmpty();
        assertDenied(() -> texts.read(text(id)));
        assertThat(texts.of("finding", id.value())).isEmpty();
        assertThat(audit.ofCity(city, Pageable.unpaged()))
                .extracting(AuditRow::act)
                .doesNotContain("finding.recorded", "text.written");
        assertThat(audit.ofObject(city, "finding", id.value(), Pageable.unpaged()))
                .isEmpty();
    }

    @Test
    void showsItToTheCityOnceTheProfileIsIssued() {
        var id = service.record(visit, CONFIRMS);
        texts.save(text(id), "Two of three schools do.", 0, "en");
        issueProfile();
        users.signIn(Role.COORDINATOR, city);

        assertThat(found()).extracting(FindingRow::id).containsExactly(id);
        assertThat(texts.of("finding", id.value()).values())
                .extracting(SavedText::body)
                .containsExactly("Two of three schools do.");
    }

    @Test
    void isSettledOnceTheProfileIsIssued() {
        var id = service.record(visit, CONFIRMS);
        issueProfile();

        assertRefused(() -> service.withdraw(id, new Reason("Changed my mind")), "finding.error.issued");
        assertRefused(() -> texts.save(text(id), "Later thoughts", 0, "en"), "finding.error.issued");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            astronomy, '',     finding.error.area
            education, LAN-01, finding.error.indicator
            """)
    void concernsAnAreaAndIndicatorOfTheIndex(String area, String indicator, String message) {
        var details = new FindingDetails(area, FindingKind.ADDS, indicator);

        assertRefused(() -> service.record(visit, details), message);
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "CONTRIBUTOR", "ANALYST"})
    void isWrittenByTheTeamAlone(Role role) {
        var id = service.record(visit, CONFIRMS);
        users.signIn(role, role.isNetworkWide() ? new CityId[0] : new CityId[] {city});

        assertDenied(() -> service.record(visit, CONFIRMS));
        assertDenied(() -> service.withdraw(id, new Reason("Not mine")));
        assertDenied(() -> texts.save(text(id), "Not mine", 0, "en"));
    }

    @Test
    void isReadByAnalysts() {
        service.record(visit, CONFIRMS);
        users.signIn(Role.ANALYST);

        assertThat(found()).hasSize(1);
    }

    @Test
    void leavesWhatWasWithdrawnOut() {
        var id = service.record(visit, CONFIRMS);

        service.withdraw(id, new Reason("Recorded twice"));

        assertThat(found()).isEmpty();
    }

    @Test
    void staysClosedToOtherCities(@Autowired TestCities cities) {
        users.signIn(Role.COORDINATOR, cities.add("pt-lunden", "Lunden"));

        assertDenied(() -> service.of(visit));
    }

    private List<FindingRow> found() {
        return service.of(visit).orElseThrow().rows();
    }

    private void issueProfile() {
        var profile = profiles.draft(city, visits.round());
        texts.save(new TextKey("profile", profile.value(), "summary"), "A promising city.", 0, "en");
        users.signIn(Role.SECRETARIAT);
        profiles.issue(profile, new ProfileIssue(LocalDate.now(clock), false));
    }

    private static TextKey text(FindingId id) {
        return new TextKey("finding", id.value(), "text");
    }
}
