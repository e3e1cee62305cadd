package passerelle.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.RuleViolation;
import passerelle.text.SavedText;
import passerelle.text.TextKey;
import passerelle.text.TextSaving;
import passerelle.text.TextService;

/** Other wordings that the secretariat suggests. Nothing changes before the city takes one. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PracticeSuggestionService {

    private final GoodPractices practices;
    private final SuggestionDecisions decisions;
    private final PracticeRights rights;
    private final PracticeHistory history;
    private final TextService texts;
    private final Clock clock;

    PracticeSuggestionService(
            GoodPractices practices,
            SuggestionDecisions decisions,
            PracticeRights rights,
            PracticeHistory history,
            TextService texts,
            Clock clock) {
        this.practices = practices;
        this.decisions = decisions;
        this.rights = rights;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    /** Those of the last round on which the city has not decided, in the order of the form. */
    @Transactional(readOnly = true)
    public List<OpenSuggestion> open(GoodPracticeId id) {
        var practice = practices.require(id);
        rights.requireInside(practice.city());
        var stored = texts.of(PracticeService.SUBJECT, id.value());
        var decided = decisions.decided(id);
        return Stream.of(PracticePart.values())
                .flatMap(part -> PracticeLanguage.all().stream()
                        .map(language -> new PartSuggestion(part, language, practice.round())))
                .filter(about -> !decided.contains(about.field()))
                .flatMap(about -> open(about, stored).stream())
                .toList();
    }

    private static Optional<OpenSuggestion> open(PartSuggestion about, Map<String, SavedText> stored) {
        var now = stored.getOrDefault(about.part().field(about.language()), SavedText.BLANK);
        return Optional.ofNullable(stored.get(about.field()))
                .filter(text -> !text.body().isBlank() && !text.body().equals(now.body()))
                .map(text -> new OpenSuggestion(about, now, text));
    }

    /**
     * The wording becomes the city’s own.
     *
     * @param seen the version of the text that the city saw beside it
     * @throws RuleViolation when a colleague has written there since
     */
    public void accept(GoodPracticeId id, PartSuggestion about, long seen) {
        var practice = writable(id);
        var stored = texts.of(PracticeService.SUBJECT, id.value());
        var wording = Optional.ofNullable(stored.get(about.field())).orElseThrow();
        var key = new TextKey(PracticeService.SUBJECT, id.value(), about.part().field(about.language()));
        if (texts.save(key, wording.body(), seen, about.language()) instanceof TextSaving.Collided) {
            throw new RuleViolation("practice.error.suggestion");
        }
        decide(practice, about, true);
    }

    /** The city keeps its own wording. */
    public void decline(GoodPracticeId id, PartSuggestion about) {
        decide(writable(id), about, false);
    }

    private void decide(GoodPractice practice, PartSuggestion about, boolean accepted) {
        decisions.save(new SuggestionDecision(practice.id(), about, accepted, LocalDate.now(clock)));
        history.decided(practice, about.part(), accepted);
    }

    private GoodPractice writable(GoodPracticeId id) {
        var practice = practices.lock(id).orElseThrow();
        rights.requireWriter(practice);
        if (practice.status() != PracticeStatus.RETURNED) {
            throw new RuleViolation("practice.error.suggestion");
        }
        return practice;
    }
}
