package passerelle.practice.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import passerelle.city.CityFound;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeFileRow;
import passerelle.practice.PracticeLanguage;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeRow;
import passerelle.practice.classification.Classification;
import passerelle.shared.LocalizedText;
import passerelle.text.SavedText;

/**
 * Everything that the page of a practice shows.
 *
 * @param language in which it is shown
 * @param indexAreas what the areas of the Index are called, by their codes
 */
record PracticeReading(
        CityFound city,
        PracticeDetails practice,
        String language,
        Map<String, SavedText> texts,
        List<PracticeFileRow> files,
        List<PracticeRow> versions,
        Classification classification,
        Map<String, LocalizedText> indexAreas) {

    SavedText text(PracticePart part) {
        return texts.getOrDefault(part.field(language), SavedText.BLANK);
    }

    boolean isWritten(PracticePart part) {
        return !text(part).body().isBlank();
    }

    String title() {
        var title = practice.facts().title().in(language);
        return title.isBlank() ? PracticeWords.title(practice.facts().title()) : title;
    }

    boolean isTranslation() {
        return !language.equals(practice.facts().language());
    }

    /** The other language in which it can be read, if there is one. */
    boolean hasOther() {
        return practice.facts().title().isIn(PracticeLanguage.beside(language));
    }

    /** Those that were chosen or, where none were, those closest to its terms. */
    List<String> areas(Locale reader) {
        var chosen = practice.facts().areas();
        var codes = chosen.isEmpty()
                ? classification.areas(practice.facts().terms()).stream()
                        .limit(3)
                        .toList()
                : List.copyOf(chosen);
        return indexAreas.entrySet().stream()
                .filter(area -> codes.contains(area.getKey()))
                .map(area -> area.getValue().in(reader))
                .toList();
    }
}
