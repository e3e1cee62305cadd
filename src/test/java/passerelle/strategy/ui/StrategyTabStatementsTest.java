package passerelle.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.city.CityService;
import passerelle.strategy.evaluation.DiscussionDetails;
import passerelle.strategy.evaluation.DiscussionService;
import passerelle.support.CommittingTest;
import passerelle.support.StatementCount;
import passerelle.support.TestCities;
import passerelle.support.TestStrategies;
import passerelle.support.Users;

@Tag("view")
@CommittingTest
class StrategyTabStatementsTest extends SpringBrowserlessTest {

    @Autowired
    private DiscussionService discussions;

    /** Whatever the number of discussions. */
    @Test
    void areFew(
            @Autowired TestCities testCities,
            @Autowired CityService cities,
            @Autowired TestStrategies strategies,
            @Autowired Users users) {
        var city = testCities.add("is-handan", "Handan " + System.nanoTime());
        var evaluation = strategies.opened(city);
        for (var day = 0; day < 5; day++) {
            var held = new DiscussionDetails(LocalDate.now().minusDays(day), "Culture committee");
            Acting.asSystem(() -> discussions.record(evaluation, held));
        }
        users.signIn(Role.COORDINATOR, city);
        var page = "cities/" + cities.get(city).code() + "/strategy";
        navigate(page, Component.class);

        assertThat(StatementCount.during(() -> navigate(page, Component.class))).isBetween(1, 20);
    }
}
