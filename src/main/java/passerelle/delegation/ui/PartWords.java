package passerelle.delegation.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Collectors;
import passerelle.delegation.DelegatedPart;
import passerelle.shared.ui.Phrases;

/** Parts of a sheet by their names, in the reader's language. */
final class PartWords {

    private PartWords() {}

    static String of(List<DelegatedPart> parts) {
        return parts.stream().map(PartWords::name).collect(Collectors.joining(" · "));
    }

    private static String name(DelegatedPart part) {
        return switch (part) {
            case DelegatedPart.Profile profile -> UI.getCurrent().getTranslation("assessment.profile");
            case DelegatedPart.WholeArea whole -> whole.area().title().in(Phrases.locale());
            case DelegatedPart.Single single -> single.item().name(Phrases.locale());
        };
    }

    /** Long enough to choose by. */
    static String choice(DelegatedPart part) {
        return part instanceof DelegatedPart.Single single ? single.item().title(Phrases.locale()) : name(part);
    }
}
