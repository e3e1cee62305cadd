package passerelle.reuse.ui;

import com.vaadin.flow.component.UI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import passerelle.reuse.ReuseCount;

/** What is said of how much a practice was adapted and read, in the reader’s language. */
@NamedInterface("words")
public final class ReuseWords {

    private ReuseWords() {}

    /** Blank for one that nobody adapted or read. */
    public static String of(ReuseCount count) {
        return Stream.of(
                        count.cities() == 0 ? "" : words("reuse.cities", count.cities()),
                        count.views() == 0 ? "" : words("reuse.views", count.views()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String words(String key, long number) {
        return UI.getCurrent().getTranslation(key, number);
    }
}
