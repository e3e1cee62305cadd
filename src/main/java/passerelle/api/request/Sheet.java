package passerelle.api.request;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An answer as a table.
 *
 * @param header the names of the columns, in English and without spaces, as programs like them
 * @param lines each with a text, a number or a blank for every column
 */
public record Sheet<T>(List<String> header, Function<T, Stream<List<Object>>> lines) {}
