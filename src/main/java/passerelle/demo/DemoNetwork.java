package passerelle.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import passerelle.account.Role;

/** Writes the demo network into a store without cities and people, whole or not at all. */
@Component
@Profile("demo")
@Order(20)
class DemoNetwork implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoNetwork.class);

    private final DemoStore store;
    private final DemoPeople people;
    private final DemoStories stories;
    private final TravellingClock clock;
    private final ApplicationEventPublisher events;

    DemoNetwork(
            DemoStore store,
            DemoPeople people,
            DemoStories stories,
            TravellingClock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.people = people;
        this.stories = stories;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (store.isEmpty()) {
            log.info("Writing the demo network");
            people.forget();
            store.write(this::write);
            log.info("The demo network is written");
        }
    }

    private void write() {
        var staff = new DemoStaff(people.add(Role.SECRETARIAT), people.add(Role.EXPERT), people.add(Role.ANALYST));
        var all = stories.all();
        try {
            all.forEach(story -> {
                story.accept(staff);
                store.forget();
            });
        } finally {
            clock.arrive();
        }
        events.publishEvent(new TownsSettled(staff, all.size()));
    }
}
