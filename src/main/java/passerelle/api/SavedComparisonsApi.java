package passerelle.api;

import static passerelle.api.request.Addresses.ROOT;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.PageImpl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import passerelle.api.request.Addresses;
import passerelle.api.request.Answer;
import passerelle.api.request.Answers;
import passerelle.api.request.Listed;
import passerelle.api.request.Parameters;
import passerelle.api.request.ProblemKind;
import passerelle.api.request.Refused;
import passerelle.api.request.Takes;
import passerelle.comparison.SavedComparisonId;
import passerelle.comparison.SavedComparisonService;

@RestController
@RequestMapping(ROOT)
class SavedComparisonsApi {

    private final SavedComparisonService saved;
    private final Comparisons items;

    SavedComparisonsApi(SavedComparisonService saved, Comparisons items) {
        this.saved = saved;
        this.items = items;
    }

    @GetMapping({"/saved-comparisons", "/saved-comparisons.{format:json|csv}"})
    @Takes
    Answer<Listed<SavedItem>> mine(Parameters asked) {
        return Answers.page(new PageImpl<>(saved.mine()), asked, SavedItem.LINES);
    }

    /** Whoever has an account and was given the address may read it, as on the screens. */
    @GetMapping({"/saved-comparisons/{id:[^.]+}", "/saved-comparisons/{id:[^.]+}.{format:json|csv}"})
    @Takes
    Answer<ComparisonItem> one(@PathVariable String id) {
        var found = saved.find(new SavedComparisonId(uuid(id).orElseGet(UUID::randomUUID)))
                .orElseThrow(() -> new Refused(ProblemKind.UNKNOWN_COMPARISON, id));
        var item = items.item(found.compared(), found.groupName(), Addresses.to("saved-comparisons", id));
        return new Answer<>(item, ComparisonItem.SHEET, "saved-comparison", found.savedAt());
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
