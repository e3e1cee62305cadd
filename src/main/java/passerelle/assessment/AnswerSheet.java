package passerelle.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Item;
import passerelle.instrument.ProfileField;
import passerelle.text.SavedText;

/**
 * Everything a city has put into one assessment, beside the edition that asks for it.
 *
 * @param texts explanations by indicator code; those of open questions are the answers themselves
 * @param figures by the code of the edition's profile field
 */
public record AnswerSheet(
        AssessmentDetails assessment,
        Edition edition,
        Map<IndicatorCode, AnswerRow> answers,
        Map<String, SavedText> texts,
        Map<IndicatorCode, List<EvidenceRow>> evidence,
        Map<String, FigureRow> figures) {

    public AnswerRow answer(IndicatorCode indicator) {
        return answers.getOrDefault(indicator, AnswerRow.BLANK);
    }

    public SavedText text(IndicatorCode indicator) {
        return text(indicator.value());
    }

    public SavedText text(String field) {
        return texts.getOrDefault(field, SavedText.BLANK);
    }

    public FigureRow figure(String field) {
        return figures.getOrDefault(field, FigureRow.BLANK);
    }

    public List<EvidenceRow> evidence(IndicatorCode indicator) {
        return evidence.getOrDefault(indicator, List.of());
    }

    /** Whether the sheet, as far as its reader sees it, asks for that indicator or field of the profile. */
    public boolean asks(String field) {
        return edition.item(field).isPresent();
    }

    public boolean isAnswered(Item item) {
        return switch (item) {
            case Indicator indicator -> isAnswered(indicator);
            case ProfileField figure -> isAnswered(figure);
        };
    }

    /** A question answered in words counts once something is written; declared not applicable counts as well. */
    public boolean isAnswered(Indicator indicator) {
        return answer(indicator.code()).value() != null || !indicator.isScored() && isExplained(indicator);
    }

    /** Whether the profile has a figure, words, or the word that it is not collected. */
    public boolean isAnswered(ProfileField field) {
        return !figure(field.code()).figure().isBlank()
                || !text(field.code()).body().isBlank();
    }

    public Progress progress() {
        return edition.areas().stream().map(this::progress).reduce(new Progress(0, 0), Progress::plus);
    }

    public Progress progress(Area area) {
        var answered = area.indicators().stream().filter(this::isAnswered).count();
        return new Progress((int) answered, area.indicators().size());
    }

    /** Who did something last in an area, be it an answer, a text or evidence. */
    public Optional<Activity> lastActivity(Area area) {
        return Activity.last(area.indicators().stream().map(Indicator::code).flatMap(this::activities));
    }

    private Stream<Activity> activities(IndicatorCode code) {
        return Stream.concat(
                Stream.of(
                                Activity.of(answer(code).savedAt(), answer(code).savedBy()),
                                Activity.of(text(code).savedAt(), text(code).savedBy()))
                        .flatMap(Optional::stream),
                evidence(code).stream().map(row -> new Activity(row.addedAt(), row.addedBy())));
    }

    /** The same of the profile. */
    public Optional<Activity> lastActivity() {
        return Activity.last(edition.profile().stream()
                .map(ProfileField::code)
                .flatMap(field -> Stream.of(
                                Activity.of(
                                        figure(field).savedAt(), figure(field).savedBy()),
                                Activity.of(text(field).savedAt(), text(field).savedBy()))
                        .flatMap(Optional::stream)));
    }

    /** Of the profile's fields, those with a figure, words, or marked as not collected. */
    public Progress profileProgress() {
        var answered = edition.profile().stream().filter(this::isAnswered).count();
        return new Progress((int) answered, edition.profile().size());
    }

    /** The first open indicator in the edition's order, beginning behind the given one and wrapping round. */
    public Optional<Indicator> nextOpen(Optional<IndicatorCode> behind) {
        var all = edition.indicators();
        var start = behind.map(code -> position(all, code) + 1).orElse(0);
        return IntStream.range(0, all.size())
                .mapToObj(step -> all.get((start + step) % all.size()))
                .filter(indicator -> !isAnswered(indicator))
                .findFirst();
    }

    private static int position(List<Indicator> all, IndicatorCode code) {
        return all.stream().map(Indicator::code).toList().indexOf(code);
    }

    /** The same sheet after one answer was saved. */
    public AnswerSheet with(IndicatorCode indicator, AnswerRow stored) {
        var changed = new HashMap<>(answers);
        changed.put(indicator, stored);
        return new AnswerSheet(assessment, edition, changed, texts, evidence, figures);
    }

    /** An answer that earns points where the edition asks for proof, and no words explain it. */
    public boolean lacksExplanation(Indicator indicator) {
        return wantsProof(indicator) && !isExplained(indicator);
    }

    /** The same without a file or link that still proves anything on that day. */
    public boolean lacksEvidence(Indicator indicator, LocalDate day) {
        return wantsProof(indicator) && evidence(indicator.code()).stream().noneMatch(proof -> proof.isValidOn(day));
    }

    private boolean wantsProof(Indicator indicator) {
        return indicator.evidenceRequired()
                && answer(indicator.code())
                        .given()
                        .filter(value -> earnsPoints(indicator, value))
                        .isPresent();
    }

    private boolean isExplained(Indicator indicator) {
        return !text(indicator.code()).body().isBlank();
    }

    private static boolean earnsPoints(Indicator indicator, AnswerValue value) {
        return switch (value) {
            case AnswerValue.Choice choice -> indicator.option(choice.option()).points() > 0;
            case AnswerValue.Choices choices ->
                choices.options().stream()
                        .anyMatch(ticked -> indicator.option(ticked).points() > 0);
            case AnswerValue.NotApplicable notApplicable -> false;
        };
    }
}
