package passerelle.practice;

import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.Audience;
import passerelle.shared.Reason;

/** What becomes of good practices, in the history of each version. */
@Component
class PracticeHistory {

    private final AuditLog audit;

    PracticeHistory(AuditLog audit) {
        this.audit = audit;
    }

    void told(String key, GoodPractice practice) {
        audit.append(act(key, practice).to(words(practice)));
    }

    void told(String key, GoodPractice practice, Reason why) {
        audit.append(act(key, practice).from(words(practice)).because(why));
    }

    void received(GoodPractice practice, String file) {
        audit.append(act("practice.received", practice).from(file).to(words(practice)));
    }

    /** What was said of it before, and what is said now: what a city drafts is told to nobody else. */
    void written(GoodPractice practice, PracticeChange change, String before) {
        var after = practice.outline().words(change);
        if (!after.equals(before)) {
            audit.append(act("practice.written", practice)
                    .seenBy(Audience.TOWN_HALL)
                    .about(change.getClass().getSimpleName())
                    .from(before)
                    .to(after));
        }
    }

    void decided(GoodPractice practice, PracticePart part, boolean accepted) {
        audit.append(act(accepted ? "practice.suggestion.accepted" : "practice.suggestion.declined", practice)
                .about(part.code())
                .to(part));
    }

    private static Act act(String key, GoodPractice practice) {
        return Act.of(key, PracticeService.SUBJECT, practice.id().value()).in(practice.city());
    }

    private static String words(GoodPractice practice) {
        var title = practice.outline().facts().title();
        var name = title.in(title.original());
        return practice.code() + (name.isBlank() ? "" : " · " + name);
    }
}
