package passerelle.library;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.UUID;
import passerelle.practice.PracticeTitle;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.shared.CityId;

/** An entry without its story, which is long. */
record EntryLine(
        UUID id,
        String code,
        CityId city,
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

    LibraryRow row() {
        var themes = Words.split(terms).stream()
                .map(TermId::new)
                .filter(term -> term.kind() == TermKind.THEME)
                .collect(toSet());
        var title = new PracticeTitle(language, titleEn, titleFr);
        return new LibraryRow(id, code, city, title, themes, Words.split(areas), year, publishedOn);
    }
}
