package passerelle.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.text.TextService;

/** What the secretariat does with what cities report: it remarks, returns, publishes and archives, and edits nothing. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class PracticeReview {

    private final GoodPractices practices;
    private final PracticeDesk desk;
    private final PracticeHistory history;
    private final TextService texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PracticeReview(
            GoodPractices practices,
            PracticeDesk desk,
            PracticeHistory history,
            TextService texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.practices = practices;
        this.desk = desk;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PracticeRow> desk(DeskFilter filter, Pageable page) {
        return desk.rows(filter, page);
    }

    /** @throws RuleViolation without a remark or a suggestion that says why */
    public void giveBack(GoodPracticeId id) {
        var practice = practices.lock(id).orElseThrow();
        var end = "." + practice.round();
        var remarked = texts.of(PracticeService.SUBJECT, id.value()).entrySet().stream()
                .filter(text ->
                        !PracticePart.isField(text.getKey()) && text.getKey().endsWith(end))
                .anyMatch(text -> !text.getValue().body().isBlank());
        if (practice.status() == PracticeStatus.SUBMITTED && !remarked) {
            throw new RuleViolation("practice.error.remarks");
        }
        practice.giveBack(LocalDate.now(clock));
        history.told("practice.returned", practice);
    }

    /**
     * A version that was published until now stays readable as an earlier one.
     *
     * @throws RuleViolation while a criterion is not judged
     * @throws NeedsConfirmation where one is not met
     */
    public void publish(GoodPracticeId id, Map<Criterion, CriterionVerdict> judged, boolean confirmed) {
        var practice = practices.lock(id).orElseThrow();
        practice.publish(judged, confirmed, LocalDate.now(clock));
        practices.versions(practice.code()).stream()
                .filter(other -> other != practice && other.status() == PracticeStatus.PUBLISHED)
                .forEach(former -> {
                    former.giveWay();
                    history.told("practice.replaced", former);
                    events.publishEvent(new PracticeTakenDown(former.id()));
                });
        history.told("practice.published", practice);
        events.publishEvent(new PracticePublished(id));
    }

    /** @throws RuleViolation while the city writes it: then the city discards it */
    public void archive(GoodPracticeId id, Reason why) {
        var practice = practices.lock(id).orElseThrow();
        if (practice.status().isWithTheCity()) {
            throw new RuleViolation("practice.error.with.city");
        }
        practice.archive(why, LocalDate.now(clock));
        history.told("practice.archived", practice, why);
        events.publishEvent(new PracticeTakenDown(id));
    }
}
