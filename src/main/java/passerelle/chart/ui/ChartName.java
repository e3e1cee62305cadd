package passerelle.chart.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import passerelle.shared.Folding;
import passerelle.shared.ui.PageZone;

/**
 * What a chart is called, on the page, on paper and as a file.
 *
 * @param about the city or the group it shows; blank where the title says it
 * @param key of its title, by which links find it in any language
 * @param on the day of which its files say they are
 */
public record ChartName(String about, String key, String title, LocalDate on) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    public static ChartName of(String about, String key) {
        return new ChartName(about, key, UI.getCurrent().getTranslation(key), PageZone.today());
    }

    /** Where the figures are those of another day than today. */
    public ChartName asOf(LocalDate day) {
        return new ChartName(about, key, title, day);
    }

    String inFull() {
        return about.isEmpty() ? title : about + " · " + title;
    }

    /** Such as {@code result-areas-bars}: part of an address. */
    String id() {
        return key.replace('.', '-');
    }

    /** Such as {@code valmora-area-by-area-2026-11-22}, without an ending. */
    String file() {
        var words = Stream.of(about, title).flatMap(ChartName::plain);
        return String.join("-", Stream.concat(words, Stream.of(on.toString())).toList());
    }

    /** Letters and digits that every system keeps in the name of a file. */
    private static Stream<String> plain(String words) {
        var plain = NO_LETTERS.matcher(Folding.fold(words)).replaceAll("-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? Stream.empty() : Stream.of(plain);
    }
}
