package passerelle.api;

import static passerelle.api.request.Addresses.ROOT;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.data.domain.PageImpl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import passerelle.api.request.Answer;
import passerelle.api.request.Answers;
import passerelle.api.request.Listed;
import passerelle.api.request.Parameters;
import passerelle.api.request.ProblemKind;
import passerelle.api.request.Refused;
import passerelle.api.request.Takes;
import passerelle.library.LibraryHit;
import passerelle.library.LibraryService;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticePlaces;
import passerelle.practice.PracticeService;
import passerelle.practice.PracticeStatus;
import passerelle.reuse.ReuseCount;
import passerelle.reuse.ReuseService;

/** The published good practices. */
@RestController
@RequestMapping(ROOT)
class PracticesApi {

    private final LibraryService library;
    private final LibraryAsked looked;
    private final PracticeService practices;
    private final PracticePlaces places;
    private final ReuseService reuse;
    private final WholePractices whole;

    PracticesApi(
            LibraryService library,
            LibraryAsked looked,
            PracticeService practices,
            PracticePlaces places,
            ReuseService reuse,
            WholePractices whole) {
        this.library = library;
        this.looked = looked;
        this.practices = practices;
        this.places = places;
        this.reuse = reuse;
        this.whole = whole;
    }

    @GetMapping({"/practices", "/practices.{format:json|csv}"})
    @Takes({
        "text",
        "theme",
        "area",
        "domain",
        "goal",
        "country",
        "city-size",
        "year",
        "language",
        "city",
        "sort",
        Parameters.PAGE,
        Parameters.SIZE
    })
    Answer<Listed<PracticeItem>> practices(Parameters asked, Locale reader) {
        var page = asked.page();
        var found = library.find(looked.of(asked), page.getPageNumber(), page.getPageSize(), reader);
        return Answers.page(new PageImpl<>(items(found.hits()), page, found.total()), asked, PracticeItem.LINES);
    }

    private List<PracticeItem> items(List<LibraryHit> hits) {
        var counts = reuse.counts(hits.stream().map(hit -> hit.row().code()).toList());
        return hits.stream()
                .map(hit -> PracticeItem.of(hit, counts.getOrDefault(hit.row().code(), ReuseCount.NONE)))
                .toList();
    }

    @GetMapping({"/practices/{practice:[^.]+}", "/practices/{practice:[^.]+}.{format:json|csv}"})
    @Takes
    Answer<WholePracticeItem> practice(@PathVariable("practice") String code) {
        var practice = practices
                .find(code)
                .filter(found -> found.status() == PracticeStatus.PUBLISHED)
                .orElseThrow(() -> new Refused(ProblemKind.UNKNOWN_PRACTICE, code));
        return new Answer<>(whole.of(practice, town(practice)), WholePracticeItem.SHEET, code, null);
    }

    private TownItem town(PracticeDetails practice) {
        return TownItem.of(
                Objects.requireNonNull(places.of(Set.of(practice.city())).get(practice.city())));
    }
}
