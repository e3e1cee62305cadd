package passerelle.demo.crowd;

import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import passerelle.demo.TownsSettled;

/** Invents as many cities as the demo is asked to have beyond those whose stories are told. */
@Component
@Profile("demo")
class Crowd {

    /** The cities of a demo that is not asked for more or fewer, those included whose stories are told. */
    static final int USUAL = 40;

    private static final Logger log = LoggerFactory.getLogger(Crowd.class);
    private static final int TOGETHER = 50;

    private final JdbcTemplate database;
    private final Settings settings;
    private final int cities;
    private final int rounds;

    Crowd(
            JdbcTemplate database,
            Settings settings,
            @Value("${demo.cities:" + USUAL + "}") int cities,
            @Value("${demo.rounds:0}") int rounds) {
        this.database = database;
        this.settings = settings;
        this.cities = cities;
        this.rounds = rounds;
    }

    /** In the transaction in which everything else is written. */
    @EventListener
    @Order(1)
    public void fill(TownsSettled settled) {
        var further = cities - settled.towns();
        var landscapes = Landscape.all();
        var most = landscapes.stream().mapToInt(Landscape::names).sum();
        if (further > most) {
            throw new IllegalArgumentException("No more than " + most + " cities can be invented");
        }
        if (further > 0) {
            var setting = settings.prepare(settled.staff(), further);
            for (var first = 0; first < further; first += TOGETHER) {
                var numbers = IntStream.range(first, Math.min(first + TOGETHER, further));
                write(numbers, landscapes, setting);
            }
            log.info("Further cities were invented: {}", further);
        }
    }

    private void write(IntStream numbers, List<Landscape> landscapes, Setting setting) {
        var rows = new Rows();
        numbers.forEach(number -> {
            var chance = new Chance(number);
            var city = InventedCity.of(number, landscapes, chance);
            var story = Story.of(number, rounds, setting.today(), chance);
            write(new CityFile(city, story, chance, setting, rows));
        });
        rows.write(database);
    }

    private static void write(CityFile file) {
        new Joining(file).write();
        new Fees(file).write();
        var rounds = new Rounds(file);
        rounds.write();
        new Visits(file).write();
        new Strategies(file, rounds).write();
    }
}
