package passerelle.instrument;

import passerelle.shared.LocalizedText;

/** How an edition is called and what it says of itself. */
public record EditionNames(LocalizedText title, LocalizedText note) {

    public static EditionNames of(Edition edition) {
        return new EditionNames(edition.title(), edition.note());
    }
}
