package passerelle.account;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.collection;
import static passerelle.support.Refusals.assertDenied;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.city.CityRegister;
import passerelle.city.CityService;
import passerelle.intake.IntakeId;
import passerelle.intake.IntakeRuns;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.support.CommittingTest;
import passerelle.support.Store;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/** Without a transaction around it: the gate stands where one begins. */
@CommittingTest
class ViewingServiceTest {

    private static final String HERE = "cities/it-valmora";

    @Autowired
    private ViewingService viewings;

    @Autowired
    private CurrentUser user;

    @Autowired
    private Users users;

    @Autowired
    private CityService cities;

    @Autowired
    private AuditLog audit;

    private CityId valmora;
    private CityId lunden;

    @BeforeEach
    void addCities(@Autowired Store store, @Autowired TestCities added) {
        store.empty();
        valmora = added.add("it-valmora", "Valmora");
        lunden = added.add("se-lunden", "Lunden");
        users.signIn(Role.SECRETARIAT);
    }

    @AfterEach
    void leave() {
        users.signOut();
    }

    @Test
    void givesTheRightsOfTheCitysCoordinatorAndNoOthers() {
        viewings.begin(valmora, HERE);

        assertThat(Stream.of(Role.values()).filter(user::is)).containsExactly(Role.COORDINATOR);
        assertThat(user.cities(Role.COORDINATOR)).containsExactly(valmora);
        assertThat(user.reads(valmora, Audience.CITY)).isTrue();
        assertThat(user.reads(valmora, Audience.VISIT_TEAM)).isFalse();
        assertThat(user.reads(valmora, Audience.SECRETARIAT)).isFalse();
        assertThat(user.reads(lunden, Audience.CITY)).isFalse();
        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .extracting(known -> known.getAuthorities(), as(collection(GrantedAuthority.class)))
                .extracting("authority")
                .containsExactly("ROLE_COORDINATOR");
    }

    @Test
    void keepsThePersonWhoSees() {
        var person = user.id();
        var name = user.name();

        viewings.begin(valmora, HERE);

        assertThat(user.id()).isEqualTo(person);
        assertThat(user.name()).isEqualTo(name);
    }

    @Test
    void refusesWhateverWouldWrite(
            @Autowired CityRegister register, @Autowired TextService texts, @Autowired OwnAccount own) {
        var version = cities.get(valmora).version();
        var profile = cities.get(valmora).profile();
        viewings.begin(valmora, HERE);

        assertRefusedWhileViewing(() -> register.describe(valmora, profile, version));
        assertRefusedWhileViewing(
                () -> texts.save(new TextKey("strategy", UUID.randomUUID(), "vision"), "Words", 0, "en"));
        assertRefusedWhileViewing(() -> own.speak("fr"));
        assertRefusedWhileViewing(() -> Acting.asSystem(() -> {
            register.describe(valmora, profile, version);
            return true;
        }));
    }

    @Test
    void startsNoWorkBehindThePage(@Autowired IntakeRuns runs) {
        viewings.begin(valmora, HERE);

        assertDenied(() -> runs.bringIn(new IntakeId(UUID.randomUUID()), 1));
    }

    @Test
    void leavesTheLanguageToTheSession(@Autowired OwnAccount own) {
        viewings.begin(valmora, HERE);

        assertThat(own.language()).isEmpty();
    }

    @Test
    void ends() {
        viewings.begin(valmora, HERE);

        assertThat(viewings.end()).map(Viewing::back).contains(HERE);

        assertThat(Viewing.current()).isEmpty();
        assertThat(user.is(Role.SECRETARIAT)).isTrue();
        assertThat(viewings.end()).isEmpty();
    }

    @Test
    void leavesALineWhenItBeginsAndWhenItEndsForTheSecretariat() {
        viewings.begin(valmora, HERE);
        assertThat(history()).isEmpty();
        viewings.end();

        assertThat(history()).extracting(AuditRow::act).containsExactly("viewing.ended", "viewing.begun");
        assertThat(history()).extracting(AuditRow::actor).containsOnly(user.name());
        assertThat(history()).extracting(AuditRow::after).containsExactly("Role.SECRETARIAT", "Role.COORDINATOR");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SECRETARIAT")
    void isTheSecretariatsAlone(Role role) {
        users.signIn(role, role.isNetworkWide() ? new CityId[0] : new CityId[] {valmora});

        assertDenied(() -> viewings.begin(valmora, HERE));
    }

    @Test
    void doesNotBeginInsideAnother() {
        viewings.begin(valmora, HERE);

        assertDenied(() -> viewings.begin(lunden, HERE));
    }

    private static void assertRefusedWhileViewing(ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).satisfies(refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("account.viewing.refused");
            assertThat(refusal.arguments()).hasSize(1);
        });
    }

    private List<AuditRow> history() {
        return audit.ofCity(valmora, PageRequest.of(0, 10)).stream()
                .filter(row -> row.act().startsWith("viewing."))
                .toList();
    }
}
