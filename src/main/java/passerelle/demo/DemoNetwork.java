package passerelle.demo;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.city.CityFilter;
import passerelle.city.CityService;

/** Writes the demo network into a store without cities and people, a city at a time, each whole or not at all. */
@Component
@Profile("demo")
@Order(20)
class DemoNetwork implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoNetwork.class);

    private final DemoPeople people;
    private final DemoStories stories;
    private final CityService cities;
    private final TravellingClock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    DemoNetwork(
            DemoPeople people,
            DemoStories stories,
            CityService cities,
            TravellingClock clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.people = people;
        this.stories = stories;
        this.cities = cities;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!people.isNobody()
                || !Acting.asSystem(() -> cities.search(CityFilter.NONE, PageRequest.of(0, 1)))
                        .isEmpty()) {
            return;
        }
        log.info("Writing the demo network");
        var staff = transaction.execute(status ->
                new DemoStaff(people.add(Role.SECRETARIAT), people.add(Role.EXPERT), people.add(Role.ANALYST)));
        List<Consumer<DemoStaff>> all = stories.all();
        try {
            all.forEach(story -> transaction.executeWithoutResult(status -> story.accept(staff)));
        } finally {
            clock.arrive();
        }
        events.publishEvent(new TownsSettled(staff, all.size()));
        log.info("The demo network is written");
    }
}
