package passerelle.visit.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.document.DocumentRow;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestVisits;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class ProfileServiceTest {

    private static final Reason MISTAKE = new Reason("Sent by mistake");
    private static final FileContent PAPER =
            new FileContent("profile.pdf", "%PDF-1.7 a profile".getBytes(StandardCharsets.US_ASCII));

    @Autowired
    private ProfileService service;

    @Autowired
    private ProfileSteps steps;

    @Autowired
    private TestVisits visits;

    @Autowired
    private TextService texts;

    @Autowired
    private DocumentService documents;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    @Autowired
    private Clock clock;

    private CityId city;
    private AccountId expert;

    @BeforeEach
    void asExpert(@Autowired TestCities cities) {
        city = cities.add("it-valmora", "Valmora");
        expert = users.add(Role.EXPERT, city);
        users.signIn(expert);
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "CONTRIBUTOR"})
    void hidesADraftFromTheCity(Role role) {
        var id = written();
        service.attach(id, PAPER);
        users.signIn(role, city);

        assertThat(service.ofCity(city)).isEmpty();
        assertDenied(() -> service.get(id));
        assertThat(texts.of("profile", id.value())).isEmpty();
        assertThat(papers(id)).isEmpty();
        assertThat(documents.ofCity(city, Pageable.unpaged())).isEmpty();
        assertThat(audit.ofCity(city, Pageable.unpaged()))
                .extracting(AuditRow::act)
                .doesNotContain("profile.drafted", "text.written", "document.stored");
    }

    @Test
    void opensTextsAndPapersToTheCityWhenItIsIssued() {
        var id = written();
        service.attach(id, PAPER);
        issue(id);
        users.signIn(Role.COORDINATOR, city);

        assertThat(service.ofCity(city)).extracting(ProfileDetails::id).containsExactly(id);
        assertThat(texts.of("profile", id.value())).containsKey("summary");
        assertThat(papers(id)).extracting(DocumentRow::name).containsExactly("profile.pdf");
    }

    @Test
    void closesThemAgainWhenItIsTakenBack() {
        var id = written();
        service.attach(id, PAPER);
        issue(id);
        service.takeBack(id, MISTAKE);
        users.signIn(Role.COORDINATOR, city);

        assertThat(service.ofCity(city)).isEmpty();
        assertThat(papers(id)).isEmpty();
        assertThat(audit.ofCity(city, Pageable.unpaged()))
                .extracting(AuditRow::act)
                .contains("profile.taken.back");
    }

    @Test
    void takesNoMoreWritingOnceIssued() {
        var id = written();
        issue(id);

        assertRefused(() -> texts.save(summary(id), "Another summary", 1, "en"), "profile.error.issued");
    }

    @Test
    void isNotIssuedWhileNothingIsWritten() {
        var id = service.draft(city, visits.round());
        users.signIn(Role.SECRETARIAT);

        assertRefused(() -> service.issue(id, today()), "profile.error.empty");
    }

    @Test
    void warnsWhileTheVisitIsOpen() {
        visits.planned(city, 5);
        var id = written();
        users.signIn(Role.SECRETARIAT);

        assertThatExceptionOfType(NeedsConfirmation.class).isThrownBy(() -> service.issue(id, today()));
    }

    @Test
    void existsOncePerRound() {
        service.draft(city, visits.round());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> service.draft(city, visits.round()))
                .withMessageContaining("intercultural_profile_once_per_round");
    }

    @Test
    void leavesRoomForAnotherWhenItIsWithdrawn() {
        var id = written();
        users.signIn(Role.SECRETARIAT);
        service.withdraw(id, MISTAKE);

        var other = service.draft(city, visits.round());

        assertThat(service.ofCity(city)).extracting(ProfileDetails::id).containsExactlyInAnyOrder(id, other);
    }

    @Test
    void tellsTheJourneyOfDraftAndIssue() {
        var id = written();
        assertThat(steps.of(city)).extracting(StepFact::progress).containsExactly(StepFact.Progress.OPENED);

        issue(id);

        assertThat(steps.of(city)).contains(StepFact.done(Step.PROFILE, visits.round(), LocalDate.now(clock)));
    }

    @Test
    void writesRecommendationsForAreasOfTheIndexOnly() {
        var id = service.draft(city, visits.round());
        texts.save(new TextKey("profile", id.value(), "recommendation.education"), "Train teachers.", 0, "en");

        assertRefused(
                () -> texts.save(new TextKey("profile", id.value(), "recommendation.astronomy"), "Look up.", 0, "en"),
                "profile.error.area");
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPERT", "COORDINATOR", "CONTRIBUTOR"})
    void isIssuedByTheSecretariatAlone(Role role) {
        var id = written();
        users.signIn(role, city);

        assertDenied(() -> service.issue(id, today()));
        assertDenied(() -> service.withdraw(id, MISTAKE));
    }

    private ProfileId written() {
        var id = service.draft(city, visits.round());
        texts.save(summary(id), "A promising city.", 0, "en");
        return id;
    }

    private void issue(ProfileId id) {
        users.signIn(Role.SECRETARIAT);
        service.issue(id, today());
    }

    private ProfileIssue today() {
        return new ProfileIssue(LocalDate.now(clock), false);
    }

    private List<DocumentRow> papers(ProfileId id) {
        return documents.of("profile", List.of(id.value()));
    }

    private static TextKey summary(ProfileId id) {
        return new TextKey("profile", id.value(), "summary");
    }
}
