package passerelle.library;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.UUID;
import passerelle.city.CityFound;
import passerelle.city.CityName;
import passerelle.city.Standing;
import passerelle.practice.PracticeTitle;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/** An entry without its story, which is long, and its city. */
record EntryLine(
        UUID id,
        String code,
        CityId city,
        String cityCode,
        CityName cityNames,
        Country country,
        Standing standing,
        String language,
        String titleEn,
        String titleFr,
        String terms,
        String areas,
        int year,
        LocalDate publishedOn,
        String summaryEn,
        String summaryFr) {

    String summary(String in) {
        return in.equals("fr") ? summaryFr : summaryEn;
    }

    CityFound town() {
        return new CityFound(city, cityCode, cityNames, country, standing);
    }

    LibraryRow row() {
        var themes = Words.split(terms).stream()
                .map(TermId::new)
                .filter(term -> term.kind() == TermKind.THEME)
                .collect(toSet());
        var title = new PracticeTitle(language, titleEn, titleFr);
        return new LibraryRow(id, code, town(), title, themes, Words.split(areas), year, publishedOn);
    }
}
