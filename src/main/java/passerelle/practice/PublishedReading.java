package passerelle.practice;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.text.TextService;

/** Reads what is published, many at once, as each reader who is signed in may see it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PublishedReading {

    private final GoodPractices practices;
    private final PracticeRights rights;
    private final TextService texts;

    PublishedReading(GoodPractices practices, PracticeRights rights, TextService texts) {
        this.practices = practices;
        this.rights = rights;
        this.texts = texts;
    }

    /** In their order; what is not published now is left out. */
    public List<WrittenPractice> of(List<GoodPracticeId> some) {
        var published = practices.findAllById(some).stream()
                .filter(practice -> practice.status() == PracticeStatus.PUBLISHED)
                .collect(toMap(GoodPractice::id, Function.identity()));
        var written = texts.of(
                PracticeService.SUBJECT,
                published.keySet().stream().map(GoodPracticeId::value).toList());
        return some.stream()
                .flatMap(id -> Stream.ofNullable(published.get(id)))
                .map(practice -> new WrittenPractice(
                        seen(practice), written.getOrDefault(practice.id().value(), Map.of())))
                .toList();
    }

    private PracticeDetails seen(GoodPractice practice) {
        var details = practice.details(rights.reach(practice));
        return details.reach().inside() ? details : details.published();
    }
}
