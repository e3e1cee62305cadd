package passerelle.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import passerelle.instrument.EditionRegister;

/** A fictional next edition of the Index as a draft: some indicators are new, some changed and some dropped. */
@Component
@Profile("demo")
class DemoEdition {

    private static final String VERSION = "2027";

    /** A new indicator is written before this one. */
    private static final String NEIGHBOUR = "LAN-02";

    private static final Set<String> DROPPED = Set.of("COM-09", "ADI-04", "WEL-02");

    /** What stands in the shipped edition, parted by an arrow from what the draft says instead. */
    private static final Map<String, String> CHANGED = Map.of(
            "COM-01", "points: 60 -> points: 50",
            "NEI-01", "weight: 1 -> weight: 2",
            "PUB-02", "weight: 1 -> weight: 2",
            "PAR-01", "weight: 1 -> weight: 3");

    private final EditionRegister register;
    private final DemoPeople people;

    DemoEdition(EditionRegister register, DemoPeople people) {
        this.register = register;
        this.people = people;
    }

    @EventListener
    public void draft(TownsSettled settled) {
        people.as(settled.staff().secretariat(), () -> register.add(file().getBytes(UTF_8)));
    }

    static String file() {
        var shipped = read("instrument/icc-index.yaml")
                .replaceFirst("version: '\\d+'", "version: '" + VERSION + "'")
                .replaceFirst("indicative questionnaire", "fictional draft")
                .replaceFirst("questionnaire indicatif", "projet fictif");
        return Arrays.stream(shipped.split("(?m)(?=^ {6}- code: )"))
                .map(DemoEdition::redrafted)
                .collect(Collectors.joining());
    }

    /** @param passage an indicator, perhaps with the heading of the area after it */
    private static String redrafted(String passage) {
        var code = passage.replaceFirst("(?s)^ {6}- code: (\\S+).*", "$1");
        if (DROPPED.contains(code)) {
            return "";
        }
        var change = CHANGED.getOrDefault(code, " -> ").split(" -> ", 2);
        var changed = passage.replaceFirst(change[0], change[1]);
        return code.equals(NEIGHBOUR) ? read("passerelle/demo/draft-indicators.yaml") + changed : changed;
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
