package passerelle.instrument;

import java.util.List;
import java.util.Set;
import passerelle.shared.LocalizedText;

/**
 * A field of policy, scored 0 to 100.
 *
 * @param code the same in every edition in which the area means the same, so that rounds can be compared
 * @param shortTitle for charts and narrow tables
 */
public record Area(
        String code, LocalizedText title, LocalizedText shortTitle, LocalizedText intro, List<Indicator> indicators) {

    public Area {
        indicators = List.copyOf(indicators);
    }

    Area part(Set<String> codes) {
        var asked = indicators.stream()
                .filter(indicator -> codes.contains(indicator.code().value()))
                .toList();
        return new Area(code, title, shortTitle, intro, asked);
    }
}
