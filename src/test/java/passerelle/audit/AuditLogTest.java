package passerelle.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.Role;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class AuditLogTest {

    private static final PageRequest ALL = PageRequest.of(0, 50);

    @Autowired
    private AuditLog audit;

    @Autowired
    private Users users;

    @Autowired
    private TestCities cities;

    private final UUID object = UUID.randomUUID();
    private CityId city = CityId.create();

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void appendsOnlyAsPartOfAnAct() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> audit.append(Act.of("city.added", "city", UUID.randomUUID())));
    }

    @Test
    void keepsWhoDidWhatAndWhy() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
        audit.append(act(Audience.CITY).from("5000").to("4000").because(new Reason("typed twice")));

        var row = audit.ofObject(city, "fee", object, ALL).getFirst();

        assertThat(row.actor()).startsWith("secretariat-");
        assertThat(row)
                .extracting(AuditRow::act, AuditRow::before, AuditRow::after, AuditRow::reason)
                .containsExactly("fee.corrected", "5000", "4000", "typed twice");
    }

    @Test
    void keepsTheOrderOfTheActsOfOneMoment() {
        var ids = Stream.generate(AuditEntryIds::next).limit(1000).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void showsTheNewestActFirst() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
        IntStream.range(0, 20).forEach(n -> audit.append(act(Audience.CITY).to(Integer.toString(n))));

        assertThat(readBy(Role.SECRETARIAT)).startsWith("19", "18", "17").endsWith("1", "0");
    }

    @Test
    void tellsEachReaderWhatIsMeantForThatReader() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
        for (var audience : Audience.values()) {
            audit.append(act(audience).to(audience.name()));
        }

        assertThat(readBy(Role.SECRETARIAT)).containsExactlyInAnyOrder("PUBLIC", "CITY", "VISIT_TEAM", "SECRETARIAT");
        assertThat(readBy(Role.ANALYST)).hasSize(4);
        assertThat(readBy(Role.EXPERT, city)).containsExactlyInAnyOrder("PUBLIC", "CITY", "VISIT_TEAM");
        assertThat(readBy(Role.COORDINATOR, city)).containsExactlyInAnyOrder("PUBLIC", "CITY", "TOWN_HALL");
        assertThat(readBy(Role.COORDINATOR, cities.add("pt-lunden", "Lunden"))).containsExactly("PUBLIC");
    }

    @Test
    void keepsWhatConcernsNoCityToTheSecretariat() {
        users.signIn(Role.SECRETARIAT);
        audit.append(Act.of("account.created", "account", object));
        assertThat(audit.ofObject(null, "account", object, ALL)).hasSize(1);

        users.signIn(Role.EXPERT);
        assertThat(audit.ofObject(null, "account", object, ALL)).isEmpty();
    }

    @Test
    void showsEveryLineOnOnePageOnly() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
        IntStream.range(0, 5).forEach(number -> audit.append(act(Audience.CITY).to(number)));

        var read = IntStream.range(0, 3)
                .mapToObj(page -> audit.ofObject(city, "fee", object, PageRequest.of(page, 2)))
                .flatMap(List::stream)
                .map(AuditRow::after)
                .toList();

        assertThat(read).containsExactlyInAnyOrder("0", "1", "2", "3", "4");
    }

    private Act act(Audience audience) {
        return Act.of("fee.corrected", "fee", object).in(city).seenBy(audience);
    }

    private List<String> readBy(Role role, CityId... of) {
        users.signIn(role, of);
        return audit.ofObject(city, "fee", object, ALL).stream()
                .map(AuditRow::after)
                .toList();
    }
}
