package passerelle.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/**
 * Why a line is refused.
 *
 * @param column the key of the column, or null where the line as a whole is to blame
 * @param arguments texts and numbers
 */
public record Problem(@Nullable String column, String messageKey, List<Object> arguments) {

    public static Problem of(Column column, String messageKey, Object... arguments) {
        return new Problem(column.key(), messageKey, List.of(arguments));
    }

    public static Problem of(RuleViolation refusal) {
        return new Problem(null, refusal.messageKey(), printable(refusal));
    }

    static Problem of(Column column, RuleViolation refusal) {
        return new Problem(column.key(), refusal.messageKey(), printable(refusal));
    }

    private static List<Object> printable(RuleViolation refusal) {
        return List.of(refusal.arguments()).stream()
                .map(argument -> argument instanceof Number ? argument : (Object) argument.toString())
                .toList();
    }
}
