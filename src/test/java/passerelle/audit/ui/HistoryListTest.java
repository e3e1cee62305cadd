package passerelle.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.audit.AuditRow;
import passerelle.support.ViewTest;

class HistoryListTest extends ViewTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private final UUID object = UUID.randomUUID();

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Role.COORDINATOR                      | en | Coordinator
            Role.COORDINATOR                      | fr | Coordinateur-rice
            2026-03-14                            | en | 14\u00a0Mar 2026
            2026-03-14                            | fr | 14\u00a0mars 2026
            2026-03-14 · 5000.00 EUR · A-7        | en | 14\u00a0Mar 2026 · €5,000.00 · A-7
            2026-03-14, Ada, LetterForm.EMAIL     | en | 14\u00a0Mar 2026, Ada, E-mail
            COM-03 · ⟦Yes, a plan‖Oui, un plan⟧   | en | COM-03 · Yes, a plan
            COM-03 · ⟦Yes, a plan‖Oui, un plan⟧   | fr | COM-03 · Oui, un plan
            COM-03 · Unanswered.BLANK             | en | COM-03 · no answer
            2023 · ⟦84200⟧ · ⟦12.5%⟧              | en | 2023 · 84,200 · 12.5%
            2023 · ⟦84200⟧ · ⟦12.5%⟧              | fr | 2023 · 84 200 · 12,5 %
            ⟦2024-05⟧                             | en | May 2024
            ⟦2024-05⟧                             | fr | mai 2024
            ⟦2024-99⟧ and ⟦                       | en | 2024-99 and ⟦
            true                                  | en | yes
            false                                 | fr | non
            2026-99-99 costs $1 \\                | en | 2026-99-99 costs $1 \\
            Vitamin.C and Some.THING              | en | Vitamin.C and Some.THING
            """)
    void printsWhatWasKeptInTheReadersWords(String kept, Locale locale, String printed) {
        UI.getCurrent().setLocale(locale);

        assertThat(HistoryWords.of(kept, UI.getCurrent())).isEqualTo(printed);
    }

    @Test
    void saysWhoDidWhatAndWhatStoodThereBefore() {
        show(row("fee.paid", "Ada", "", "2026-03-14", 0), row("fee.paid", "", "2026-03-14", "", -60));

        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst())
                .contains("Ada")
                .contains("After: 14\u00a0Mar 2026")
                .doesNotContain("Before");
        assertThat(lines().getLast()).contains("the system").contains("Before: 14\u00a0Mar 2026");
    }

    @Test
    void makesOneLineOfATextThatSavedItselfWhileItWasTyped() {
        show(
                row("text.written", "Ada", "One two", "One two three", 0),
                row("text.written", "Ada", "One", "One two", -30),
                row("text.written", "Ada", "Zero", "One", -60),
                row("text.written", "Bob", "", "Zero", -90));

        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst()).contains("Before: Zero").contains("After: One two three");
        assertThat(lines().getLast()).contains("Bob");
    }

    @Test
    void keepsWhatWasWrittenOnAnotherDayApart() {
        show(row("text.written", "Ada", "One", "One two", 0), row("text.written", "Ada", "", "One", -24 * 3600));

        assertThat(lines()).hasSize(2);
    }

    @Test
    void teachesWhatAHistoryIsWhileThereIsNone() {
        show();

        assertThat($(Paragraph.class).single().getText()).startsWith("Nothing has happened yet.");
    }

    private void show(AuditRow... rows) {
        UI.getCurrent().add(new HistoryList(page -> List.of(rows)));
    }

    private List<String> lines() {
        return $(ListItem.class).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private AuditRow row(String act, String actor, String before, String after, int seconds) {
        return new AuditRow(UUID.randomUUID(), NOON.plusSeconds(seconds), actor, act, "fee", object, before, after, "");
    }
}
