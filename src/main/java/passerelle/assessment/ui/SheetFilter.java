package passerelle.assessment.ui;

import java.util.function.Predicate;
import org.springframework.modulith.NamedInterface;
import passerelle.instrument.Indicator;

/**
 * One way to narrow the indicators of a sheet, such as those without an answer.
 *
 * @param name as the address has it, such as {@code unanswered}; its label is {@code assessment.filter.<name>}
 */
@NamedInterface("sheet")
public record SheetFilter(String name, Predicate<Indicator> shows) {}
