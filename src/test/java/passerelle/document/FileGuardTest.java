package passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.Audience;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class FileGuardTest {

    @Test
    void tellsOfItsPapersNobodyWhomItKeepsFromThem(
            @Autowired List<FileGuard> guards,
            @Autowired TestCities cities,
            @Autowired Users users,
            @Autowired CurrentUser user) {
        var city = cities.add("it-valmora", "Valmora");

        for (var role : Role.values()) {
            users.signIn(role, city);
            for (var audience : Audience.values()) {
                assertThat(guards)
                        .filteredOn(guard -> !guard.mayRead(city))
                        .as("%s, papers for %s", role, audience)
                        .noneMatch(guard -> user.reads(city, audience) && user.reads(city, guard.toldTo(audience)));
            }
        }
    }
}
