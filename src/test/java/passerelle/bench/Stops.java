package passerelle.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import passerelle.support.PostgresServer.Database;

/** The addresses of every screen, each with cities and questionnaires taken at random. */
final class Stops {

    private static final List<String> PAGES = List.of(
            "cities",
            "cities?text=ar",
            "map",
            "pipeline",
            "pipeline?view=board",
            "rounds",
            "rounds/open",
            "fees",
            "accounts",
            "mails",
            "compare",
            "compare?group=population:-100000",
            "network?in=area:education",
            "network?look=heat&sort=-area:education",
            "network?look=scatter",
            "network?look=course",
            "network?look=course&split=country",
            "learning",
            "learning?area=education",
            "practices",
            "practices?text=neighbour",
            "practices?map=europe",
            "practices/it-valmora-1",
            "practices/review",
            "practices/classification",
            "practices/received",
            "instruments",
            "instruments/icc-index/2022",
            "norms",
            "intakes");

    private static final List<String> TABS = List.of(
            "overview",
            "membership",
            "index",
            "learning",
            "visit",
            "profile",
            "strategy",
            "practices",
            "fees",
            "documents",
            "people",
            "history");

    private static final Pattern ONLY = Pattern.compile(System.getProperty("bench.only", ""));

    private final List<String> cities;
    private final List<String> sheets;
    private final RandomGenerator random;

    Stops(Database database, RandomGenerator random) throws SQLException {
        this.random = random;
        this.cities = read(database, "select code from city");
        this.sheets = read(
                database,
                "select c.code || '/assessments/' || a.id from assessment a join city c on c.id = a.city_id"
                        + " where a.instrument = 'INDEX'");
    }

    /** Whether the screen is one of those asked for; mostly all are. */
    static boolean isWanted(String screen) {
        return ONLY.matcher(screen).find();
    }

    /** The name of each screen with one of its addresses. */
    Map<String, String> round() {
        var round = new LinkedHashMap<String, String>();
        round.put("home", "");
        PAGES.forEach(page -> round.put(page, page));
        TABS.forEach(tab -> round.put("city: " + tab, "cities/" + any(cities) + "/" + tab));
        round.put("answer sheet", "cities/" + any(sheets));
        round.keySet().removeIf(screen -> !isWanted(screen));
        return round;
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static List<String> read(Database database, String query) throws SQLException {
        var all = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query + " order by 1")) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}
