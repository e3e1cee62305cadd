package passerelle.reuse;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;

/** What cities tell of adaptations, in their history, and to whoever counts them. */
@Component
class AdaptationHistory {

    private final AuditLog audit;
    private final Adaptations adaptations;
    private final ApplicationEventPublisher events;

    AdaptationHistory(AuditLog audit, Adaptations adaptations, ApplicationEventPublisher events) {
        this.audit = audit;
        this.adaptations = adaptations;
        this.events = events;
    }

    static Act act(String key, Adaptation adaptation) {
        return Act.of(key, AdaptationService.SUBJECT, adaptation.id().value()).in(adaptation.city());
    }

    void tell(Act act) {
        audit.append(act);
    }

    void count(String practice) {
        adaptations.flush();
        var cities = adaptations.counted(List.of(practice)).stream()
                .mapToLong(Counted::number)
                .sum();
        events.publishEvent(new PracticeAdapted(practice, cities));
    }
}
