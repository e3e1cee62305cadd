package passerelle.demo;

import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import passerelle.city.CitySearch;
import passerelle.reuse.AdaptationNote;
import passerelle.reuse.AdaptationService;
import passerelle.text.TextKey;
import passerelle.text.TextService;

/** Practices of the demo’s cities that another one of them adapted. */
@Component
@Profile("demo")
class DemoAdaptations {

    private final DemoDesk desk;
    private final DemoPeople people;
    private final CitySearch directory;
    private final AdaptationService adaptations;
    private final TextService texts;
    private final TravellingClock clock;

    DemoAdaptations(
            DemoDesk desk,
            DemoPeople people,
            CitySearch directory,
            AdaptationService adaptations,
            TextService texts,
            TravellingClock clock) {
        this.desk = desk;
        this.people = people;
        this.directory = directory;
        this.adaptations = adaptations;
        this.texts = texts;
        this.clock = clock;
    }

    /** When the practices are published. */
    @EventListener
    @Order(2)
    public void write(TownsSettled settled) {
        try {
            desk.act(310, people.coordinator("Lunden"), this::adapt);
        } finally {
            clock.arrive();
        }
    }

    private void adapt() {
        var lunden =
                Objects.requireNonNull(directory.coded(List.of("se-lunden")).get("se-lunden"));
        var told = adaptations.tell(
                lunden.id(), "it-valmora-1", new AdaptationNote("The same idea, with the libraries as hosts"));
        texts.save(
                new TextKey(AdaptationService.SUBJECT, told.value(), AdaptationService.STORY),
                "We asked the libraries to open once a month.\n\n- **What worked:** people came with their neighbours\n"
                        + "- **What did not:** a form to register; we dropped it",
                0,
                "en");
    }
}
