package passerelle.api;

import static passerelle.api.request.Addresses.ROOT;

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
import passerelle.instrument.EditionSummary;
import passerelle.instrument.Instrument;

@RestController
@RequestMapping(ROOT)
class EditionsApi {

    private final ReadEditions editions;

    EditionsApi(ReadEditions editions) {
        this.editions = editions;
    }

    @GetMapping({"/editions", "/editions.{format:json|csv}"})
    @Takes
    Answer<Listed<EditionItem>> editions(Parameters asked) {
        return Answers.page(new PageImpl<>(editions.all()), asked, EditionItem.LINES);
    }

    @GetMapping({"/editions/{instrument}/{version:[^.]+}", "/editions/{instrument}/{version:[^.]+}.{format:json|csv}"})
    @Takes
    Answer<EditionTreeItem> edition(@PathVariable String instrument, @PathVariable String version) {
        var edition = Instrument.of(instrument)
                .flatMap(which -> editions.find(which, version))
                .orElseThrow(() -> new Refused(ProblemKind.UNKNOWN_EDITION, instrument, version));
        var changedAt = editions.all().stream()
                .filter(summary -> summary.id().equals(edition.id()))
                .map(EditionSummary::importedAt)
                .findFirst()
                .orElse(null);
        return new Answer<>(EditionTreeItem.of(edition), EditionTreeItem.SHEET, instrument + "-" + version, changedAt);
    }
}
