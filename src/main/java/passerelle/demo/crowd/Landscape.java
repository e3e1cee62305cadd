package passerelle.demo.crowd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/**
 * Where invented cities of a country may lie, and how they sound.
 *
 * @param box the degrees of its south, north, west and east edge, well within the coast
 */
record Landscape(
        String country, String network, String region, List<BigDecimal> box, List<String> heads, List<String> tails) {

    private static final int STEPS = 97;

    /** One for each country. */
    static List<Landscape> all() {
        try {
            return new ClassPathResource("passerelle/demo/landscapes.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("country;"))
                    .map(line -> of(line.split(";")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Landscape of(String[] cells) {
        var box = List.of(cells).subList(3, 7).stream().map(BigDecimal::new).toList();
        return new Landscape(cells[0], cells[1], cells[2], box, parts(cells[7]), parts(cells[8]));
    }

    private static List<String> parts(String cell) {
        return List.of(cell.split("\\|"));
    }

    /** How many names it has. */
    int names() {
        return heads.size() * tails.size();
    }

    /** Another for each number below {@link #names}. */
    String name(int number) {
        var head = heads.get(number % heads.size());
        var tail = tails.get((number / heads.size() + number) % tails.size());
        return head.endsWith(" ") || head.endsWith("-") ? head + capital(tail) : head + tail;
    }

    BigDecimal latitude(int number) {
        return along(box.get(0), box.get(1), Math.floorMod(number * 61, STEPS));
    }

    BigDecimal longitude(int number) {
        return along(box.get(2), box.get(3), Math.floorMod(number * 23 + 11, STEPS));
    }

    private static BigDecimal along(BigDecimal from, BigDecimal to, int step) {
        return to.subtract(from)
                .multiply(BigDecimal.valueOf(step))
                .divide(BigDecimal.valueOf(STEPS), 4, RoundingMode.HALF_UP)
                .add(from);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
