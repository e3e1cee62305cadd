package passerelle.text;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.RuleViolation;

/** The one way in which long texts are saved and read. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class TextService {

    private final WrittenTexts texts;
    private final List<TextOwner> owners;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    TextService(WrittenTexts texts, List<TextOwner> owners, CurrentUser user, AuditLog audit, Clock clock) {
        this.texts = texts;
        this.owners = owners;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves what somebody typed after having seen the text at that version. When it has changed since, nothing is
     * overwritten and what stands there now comes back. Saving what stands there already changes nothing.
     *
     * @param language of the text, as the writer's page has it: {@code en} or {@code fr}
     * @throws RuleViolation when the text is closed or longer than 50,000 characters
     */
    public TextSaving save(TextKey key, String written, long seen, String language) {
        var body = WrittenText.storable(written);
        var place = writable(key);
        var text = texts.findById(key).orElseGet(() -> new WrittenText(key));
        var stored = text.saved();
        if (stored.body().equals(body)) {
            return new TextSaving.Saved(stored);
        }
        if (stored.version() != seen) {
            return new TextSaving.Collided(stored);
        }
        text.write(body, language, user.name(), clock.instant());
        return store(text, act("text.written", key, place).from(stored.body()).to(body));
    }

    /**
     * Corrects the language in which a text is said to be written. When the text has changed since it was seen, nothing
     * happens and what stands there now comes back.
     *
     * @param language {@code en} or {@code fr}
     */
    public TextSaving correctLanguage(TextKey key, String language, long seen) {
        var place = writable(key);
        var text = texts.findById(key).orElseGet(() -> new WrittenText(key));
        var stored = text.saved();
        if (stored.version() != seen) {
            return new TextSaving.Collided(stored);
        }
        if (stored.language().equals(language)) {
            return new TextSaving.Saved(stored);
        }
        text.write(stored.body(), language, user.name(), clock.instant());
        return store(
                text, act("text.language", key, place).from(stored.language()).to(language));
    }

    private TextSaving store(WrittenText text, Act act) {
        texts.saveAndFlush(text);
        audit.append(act);
        owner(text.key().subject()).written(text.key().objectId(), text.key().field());
        return new TextSaving.Saved(text.saved());
    }

    /** Of two texts that collided the writer lets the other one stand: the own one is in the history alone. */
    public void setAside(TextKey key, String written) {
        var body = WrittenText.storable(written);
        var place = writable(key);
        WrittenText.checkLength(body);
        audit.append(act("text.set.aside", key, place).to(body));
    }

    private static Act act(String name, TextKey key, TextOwner.Place place) {
        return Act.of(name, key.subject(), key.objectId())
                .about(key.field())
                .in(place.city())
                .seenBy(place.audience());
    }

    @Transactional(readOnly = true)
    public SavedText read(TextKey key) {
        checkRead(key, owner(key.subject()).place(key.objectId(), key.field()));
        return texts.findById(key).map(WrittenText::saved).orElse(SavedText.BLANK);
    }

    /** All texts of one object that the reader may see, by field; fields nobody wrote in yet are absent. */
    @Transactional(readOnly = true)
    public Map<String, SavedText> of(String subject, UUID object) {
        var owner = owner(subject);
        var opened = owner.opened(object);
        return texts.findByKeySubjectAndKeyObjectId(subject, object).stream()
                .filter(text -> opened.test(text.key().field())
                        || mayRead(owner.place(object, text.key().field())))
                .collect(Collectors.toMap(text -> text.key().field(), WrittenText::saved));
    }

    /** The same of several objects; one without texts is absent. */
    @Transactional(readOnly = true)
    public Map<UUID, Map<String, SavedText>> of(String subject, Collection<UUID> objects) {
        var owner = owner(subject);
        return texts.findByKeySubjectAndKeyObjectIdIn(subject, objects).stream()
                .filter(text ->
                        mayRead(owner.place(text.key().objectId(), text.key().field())))
                .collect(Collectors.groupingBy(
                        text -> text.key().objectId(),
                        Collectors.toMap(text -> text.key().field(), WrittenText::saved)));
    }

    private TextOwner.Place writable(TextKey key) {
        var owner = owner(key.subject());
        owner.hold(key.objectId());
        var place = owner.place(key.objectId(), key.field());
        checkRead(key, place);
        if (!place.writable()) {
            throw new AccessDeniedException("Not this person's text");
        }
        if (place.closed() != null) {
            throw new RuleViolation(place.closed());
        }
        owner.checkOpen(key.objectId(), key.field());
        return place;
    }

    private void checkRead(TextKey key, TextOwner.Place place) {
        if (!mayRead(place) && !owner(key.subject()).opened(key.objectId()).test(key.field())) {
            throw new AccessDeniedException("Not meant for this reader");
        }
    }

    private boolean mayRead(TextOwner.Place place) {
        return user.reads(place.city(), place.audience());
    }

    private TextOwner owner(String subject) {
        return owners.stream()
                .filter(owner -> owner.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
