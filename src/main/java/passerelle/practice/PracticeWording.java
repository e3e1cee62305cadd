package passerelle.practice;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.Acting;
import passerelle.text.SavedText;
import passerelle.text.TextService;

/** The long texts of a practice. Without an account one reads those of the form, of what is published, and nobody’s name. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class PracticeWording {

    private final GoodPractices practices;
    private final PracticeRights rights;
    private final TextService texts;

    PracticeWording(GoodPractices practices, PracticeRights rights, TextService texts) {
        this.practices = practices;
        this.rights = rights;
        this.texts = texts;
    }

    /** By their fields, such as {@code context.fr}; those that the reader may not see are absent. */
    public Map<String, SavedText> of(GoodPracticeId id) {
        if (rights.isKnown()) {
            return texts.of(PracticeService.SUBJECT, id.value());
        }
        return practices.require(id).status() == PracticeStatus.PUBLISHED ? worldwide(id) : Map.of();
    }

    private Map<String, SavedText> worldwide(GoodPracticeId id) {
        return Acting.asSystem(() -> texts.of(PracticeService.SUBJECT, id.value())).entrySet().stream()
                .filter(text -> PracticePart.isField(text.getKey()))
                .collect(toMap(Map.Entry::getKey, text -> unsigned(text.getValue())));
    }

    private static SavedText unsigned(SavedText text) {
        return new SavedText(text.body(), text.language(), text.version(), null, "");
    }
}
