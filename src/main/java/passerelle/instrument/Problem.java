package passerelle.instrument;

import java.util.List;

/**
 * What is wrong with an edition's file, and where.
 *
 * @param place such as {@code areas/commitment/COM-03/question}; empty for what is wrong with the line as a whole
 * @param line of the file, from 1; 0 where the place says all
 * @param messageKey a translation key
 */
public record Problem(String place, int line, String messageKey, List<Object> arguments) {

    Problem(String place, String what, Object... arguments) {
        this(place, 0, "instrument.problem." + what, List.of(arguments));
    }

    Problem at(String place, int line) {
        return new Problem(place, line, messageKey, arguments);
    }
}
