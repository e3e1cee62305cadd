package passerelle.practice.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeCheck;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeReporting;
import passerelle.practice.PracticeService;
import passerelle.shared.RuleViolation;
import passerelle.text.SavedText;
import passerelle.text.TextService;

/** The practice that is written on a page: what was stored when it was opened, and what it lacks now. */
class ReportModel {

    private final PracticeReporting reporting;
    private final TextService texts;
    private final PracticeDetails practice;
    private final Map<String, SavedText> stored;
    private final List<Consumer<PracticeCheck>> listeners = new ArrayList<>();

    ReportModel(PracticeReporting reporting, TextService texts, PracticeDetails practice) {
        this.reporting = reporting;
        this.texts = texts;
        this.practice = practice;
        this.stored = texts.of(PracticeService.SUBJECT, practice.id().value());
    }

    PracticeDetails practice() {
        return practice;
    }

    String original() {
        return practice.facts().language();
    }

    TextService texts() {
        return texts;
    }

    SavedText text(String field) {
        return stored.getOrDefault(field, SavedText.BLANK);
    }

    boolean isWritten(String field) {
        return !text(field).body().isBlank();
    }

    Map<String, SavedText> stored() {
        return stored;
    }

    PracticeCheck check() {
        return reporting.check(practice.id());
    }

    /** Stores what was said; what is refused is returned, and nothing is lost of it on the page. */
    @Nullable RuleViolation write(PracticeChange change) {
        try {
            reporting.write(practice.id(), change);
            tell();
            return null;
        } catch (RuleViolation refusal) {
            return refusal;
        }
    }

    /** From now on, whenever something was stored. */
    void onChange(Consumer<PracticeCheck> listener) {
        listeners.add(listener);
    }

    void tell() {
        var now = check();
        listeners.forEach(listener -> listener.accept(now));
    }
}
