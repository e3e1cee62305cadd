package passerelle.instrument;

import java.util.List;

/**
 * What is wrong with an edition's file, and where.
 *
 * @param place such as {@code areas/commitment/COM-03/question}
 * @param messageKey a translation key
 */
public record Problem(String place, String messageKey, List<Object> arguments) {

    Problem(String place, String what, Object... arguments) {
        this(place, "instrument.problem." + what, List.of(arguments));
    }
}
