package passerelle.practice.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeCheck;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeFileRow;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeReporting;
import passerelle.practice.PracticeService;
import passerelle.practice.classification.Classification;
import passerelle.shared.RuleViolation;
import passerelle.text.SavedText;
import passerelle.text.TextService;

/** The practice that is written on a page: what was stored when it was opened, and what it lacks now. */
class ReportModel {

    private final PracticeReporting reporting;
    private final TextService texts;
    private final PracticeDetails practice;
    private final Map<String, SavedText> stored;
    private final List<PracticeFileRow> files;
    private final Classification classification;
    private final List<Consumer<PracticeCheck>> listeners = new ArrayList<>();
    private Consumer<String> titled = title -> {};

    ReportModel(
            PracticeReporting reporting,
            TextService texts,
            PracticeDetails practice,
            List<PracticeFileRow> files,
            Classification classification) {
        this.reporting = reporting;
        this.texts = texts;
        this.practice = practice;
        this.files = files;
        this.classification = classification;
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

    Classification classification() {
        return classification;
    }

    /** As they were when the page was opened. */
    List<PracticeFileRow> files() {
        return files;
    }

    /** What it lacked when the page was opened. */
    PracticeCheck first() {
        var written = Stream.of(PracticePart.values())
                .filter(part -> isWritten(part.field(original())))
                .collect(Collectors.toSet());
        var withheld = files.stream().anyMatch(file -> !file.isShown());
        return PracticeCheck.of(practice.facts(), written, withheld);
    }

    PracticeCheck check() {
        return reporting.check(practice.id());
    }

    /** Stores what was said; what is refused is returned, and nothing is lost of it on the page. */
    @Nullable RuleViolation write(PracticeChange change) {
        try {
            reporting.write(practice.id(), change);
            if (change instanceof PracticeChange.Title(var language, var title) && language.equals(original())) {
                titled.accept(title.strip());
            }
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

    /** From now on, whenever the original is called otherwise. */
    void onTitle(Consumer<String> listener) {
        titled = listener;
    }

    void tell() {
        var now = check();
        listeners.forEach(listener -> listener.accept(now));
    }
}
