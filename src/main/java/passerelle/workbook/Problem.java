package passerelle.workbook;

import java.util.List;
import passerelle.shared.RuleViolation;

/**
 * Why a cell cannot be taken over.
 *
 * @param messageKey a translation key
 */
public record Problem(String messageKey, List<Object> arguments) {

    static Problem of(RuleViolation refusal) {
        return new Problem(refusal.messageKey(), List.of(refusal.arguments()));
    }
}
