package passerelle.practice;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.practice.classification.ClassificationService;
import passerelle.text.TextService;

/** Reads what is published, whole, for those who copy it elsewhere. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SECRETARIAT')")
public class PublishedPractices {

    private final GoodPractices practices;
    private final ClassificationService classification;
    private final TextService texts;

    PublishedPractices(GoodPractices practices, ClassificationService classification, TextService texts) {
        this.practices = practices;
        this.classification = classification;
        this.texts = texts;
    }

    /** All of them, one version of each, in no order. */
    public List<GoodPracticeId> all() {
        return practices.inState(PracticeStatus.PUBLISHED);
    }

    /** Those of some that are published now. */
    public List<PublishedPractice> among(List<GoodPracticeId> some) {
        var terms = classification.all();
        var published = practices.findAllById(some).stream()
                .filter(practice -> practice.status() == PracticeStatus.PUBLISHED)
                .toList();
        var written = texts.of(
                PracticeService.SUBJECT,
                published.stream().map(practice -> practice.id().value()).toList());
        return published.stream()
                .map(practice -> {
                    var facts = practice.details(PracticeReach.OUTSIDE);
                    return of(
                            facts,
                            facts.facts().areas().isEmpty()
                                    ? Set.copyOf(terms.areas(facts.facts().terms()))
                                    : facts.facts().areas(),
                            written.getOrDefault(practice.id().value(), Map.of()).entrySet().stream()
                                    .filter(text -> PracticePart.isField(text.getKey()))
                                    .collect(toMap(
                                            Map.Entry::getKey,
                                            text -> text.getValue().body())));
                })
                .toList();
    }

    private static PublishedPractice of(PracticeDetails practice, Set<String> areas, Map<String, String> texts) {
        var facts = practice.facts();
        return new PublishedPractice(
                practice.id(),
                practice.code(),
                practice.city(),
                facts.title(),
                facts.dates(),
                facts.terms(),
                areas,
                Objects.requireNonNull(practice.course().publishedOn()),
                texts);
    }
}
