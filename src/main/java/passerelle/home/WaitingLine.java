package passerelle.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do.
 *
 * @param text the translation key of the sentence, such as {@code assessment.waiting.continue}
 * @param arguments of the sentence; dates and amounts are printed in the reader's language
 * @param action the translation key of the button
 * @param link the address it leads to, such as {@code cities/it-valmora/index}
 * @param due the day by which it should be done, if there is one
 */
public record WaitingLine(
        String text,
        List<Object> arguments,
        String action,
        String link,
        @Nullable LocalDate due) {}
