package passerelle.reuse;

import java.time.LocalDate;
import passerelle.city.CityFound;
import passerelle.text.SavedText;

/**
 * A city that adapted a practice, as the page of the practice shows it.
 *
 * @param note what it made different, in one line
 * @param toldBy who told it; blank for readers who are not signed in
 * @param story how it went, in Markdown; blank unless the city tells it
 */
public record AdaptationRow(
        AdaptationId id, CityFound city, AdaptationNote note, LocalDate toldOn, String toldBy, SavedText story) {}
