package passerelle.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.shared.PartialDate;

class PracticeCheckTest {

    private static final PracticeContact CONTACT = new PracticeContact("Office", "", "", "office@example.org", false);

    @Test
    void findsEveryRequiredSectionOfAnEmptyDraft() {
        var check = PracticeCheck.of(new PracticeOutline("en").facts(), Set.of(), false);

        assertThat(check.missing())
                .containsExactly(
                        PracticeSection.CONTACT,
                        PracticeSection.THEMES,
                        PracticeSection.SUMMARY,
                        PracticeSection.CONTEXT,
                        PracticeSection.PROCESS,
                        PracticeSection.RESULTS,
                        PracticeSection.CROSS_CUTTING);
    }

    @Test
    void takesASectionForWrittenWhenOneOfItsPartsIs() {
        var written = EnumSet.of(
                PracticePart.SUMMARY,
                PracticePart.CONTEXT,
                PracticePart.PROCESS,
                PracticePart.CHALLENGES,
                PracticePart.GENDER);

        assertThat(PracticeCheck.of(facts(2), written, false).isComplete()).isTrue();
    }

    @Test
    void namesWhatIsWrittenThoughNobodyAskedForIt() {
        assertThat(PracticeCheck.of(facts(2), Set.of(PracticePart.RESOURCES), false)
                        .written())
                .containsExactly(
                        PracticeSection.CONTACT,
                        PracticeSection.THEMES,
                        PracticeSection.DATES,
                        PracticeSection.RESOURCES,
                        PracticeSection.GOALS);
    }

    @Test
    void missesTheSummaryWithoutATitleInTheLanguageOfTheOriginal() {
        var outline = new PracticeOutline("fr");
        outline.take(new PracticeChange.Title("en", "Bridges"));

        assertThat(PracticeCheck.of(outline.facts(), EnumSet.allOf(PracticePart.class), false)
                        .missing())
                .contains(PracticeSection.SUMMARY);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2, false", "3, false", "4, true"})
    void advisesTwoOrThreeGoals(int goals, boolean advised) {
        var check = PracticeCheck.of(facts(goals), Set.of(), false);

        assertThat(check.advice().contains(PracticeAdvice.GOALS)).isEqualTo(advised);
    }

    @Test
    void advisesCreditAndConsentForPhotosThatWouldBeWithheld() {
        assertThat(PracticeCheck.of(facts(2), Set.of(), true).advice()).containsExactly(PracticeAdvice.PHOTOS);
    }

    private static PracticeFacts facts(int goals) {
        var outline = new PracticeOutline("en");
        var terms = IntStream.rangeClosed(1, goals)
                .mapToObj(number -> TermId.of(TermKind.GOAL, "sdg-0" + number))
                .collect(Collectors.toSet());
        List.of(
                        new PracticeChange.Title("en", "Bridges"),
                        new PracticeChange.Contact(CONTACT),
                        new PracticeChange.Dates(new PracticeDates(PartialDate.parse("2021"), null, false)),
                        new PracticeChange.Terms(TermKind.THEME, Set.of(TermId.of(TermKind.THEME, "youth"))),
                        new PracticeChange.Terms(TermKind.GOAL, terms),
                        new PracticeChange.SelfCheck(EnumSet.allOf(Criterion.class)))
                .forEach(outline::take);
        return outline.facts();
    }
}
