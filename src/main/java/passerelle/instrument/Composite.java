package passerelle.instrument;

import java.util.List;
import passerelle.shared.LocalizedText;

/** The plain mean of several areas, such as the intercultural lens. */
public record Composite(String code, LocalizedText title, List<String> areas) {

    public Composite {
        areas = List.copyOf(areas);
    }
}
