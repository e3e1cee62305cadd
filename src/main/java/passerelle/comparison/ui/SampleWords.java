package passerelle.comparison.ui;

import com.vaadin.flow.component.UI;
import org.springframework.modulith.NamedInterface;
import passerelle.comparison.Basis;
import passerelle.shared.ui.Phrases;

/** What has to stand beside every figure of a group. */
@NamedInterface("groups")
public final class SampleWords {

    private SampleWords() {}

    /** How many cities, of which kind, on which day, how old at most. */
    public static String of(String group, int cities, Basis basis) {
        return Phrases.phrase(
                "comparison.sample",
                group,
                cities,
                UI.getCurrent().getTranslation("comparison.sample." + basis.kind()),
                basis.on(),
                basis.years());
    }
}
