package passerelle.api;

import static passerelle.table.Listing.orBlank;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import passerelle.api.request.Addresses;
import passerelle.api.request.Answers.Lines;
import passerelle.api.request.Sheet;
import passerelle.library.LibraryHit;
import passerelle.practice.classification.TermId;
import passerelle.reuse.ReuseCount;

/**
 * A published good practice as the library lists it.
 *
 * @param year in which it began or, where nobody said so, was published
 * @param excerpt with the words that were looked for, or the beginning of the summary
 */
record PracticeItem(
        String code,
        TitleItem title,
        TownItem city,
        int year,
        LocalDate publishedOn,
        List<String> themes,
        List<String> areas,
        String excerpt,
        long adaptations,
        long views,
        Links links) {

    /** @param page for people */
    record Links(String self, String page) {

        static Links of(String code) {
            return new Links(Addresses.to("practices", code), Addresses.page("/practices/" + code));
        }
    }

    private static final Sheet<PracticeItem> SHEET = new Sheet<>(
            List.of(
                    "code",
                    "title_en",
                    "title_fr",
                    "language",
                    "city",
                    "country",
                    "year",
                    "published_on",
                    "themes",
                    "areas",
                    "adaptations",
                    "views",
                    "page"),
            practice -> Stream.of(practice.cells()));

    static final Lines<PracticeItem, PracticeItem> LINES =
            new Lines<>("practices", practice -> practice, SHEET, practice -> null);

    static PracticeItem of(LibraryHit hit, ReuseCount reuse) {
        var row = hit.row();
        return new PracticeItem(
                row.code(),
                TitleItem.of(row.title()),
                TownItem.of(row.city()),
                row.year(),
                row.publishedOn(),
                row.themes().stream().map(TermId::code).sorted().toList(),
                row.areas().stream().sorted().toList(),
                hit.excerpt().plain(),
                reuse.cities(),
                reuse.views(),
                Links.of(row.code()));
    }

    private List<Object> cells() {
        return List.of(
                code,
                orBlank(title.en()),
                orBlank(title.fr()),
                title.original(),
                city.code(),
                city.country().code(),
                year,
                publishedOn,
                String.join(" ", themes),
                String.join(" ", areas),
                adaptations,
                views,
                links.page());
    }
}
