package passerelle.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows as a table for Excel: dates are dates, numbers numbers. It is read page after page while it is
 * written.
 *
 * @param pages of rows, by their number from 0; an empty one is the end
 */
public record Listing<R>(
        String title, List<String> header, IntFunction<List<R>> pages, Function<R, List<Object>> cells) {

    public static Object orBlank(@Nullable Object value) {
        return Optional.ofNullable(value).orElse("");
    }

    /** Of rows that are known already. */
    public static <R> Listing<R> of(String title, List<String> header, List<R> rows, Function<R, List<Object>> cells) {
        return new Listing<>(title, header, page -> page == 0 ? rows : List.of(), cells);
    }

    public void xlsx(OutputStream out) throws IOException {
        TableWriter.xlsx(out, title, header, rows());
    }

    public void csv(OutputStream out) throws IOException {
        TableWriter.csv(out, header, rows());
    }

    private Stream<List<Object>> rows() {
        return Stream.iterate(0, number -> number + 1)
                .map(pages::apply)
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .map(cells);
    }
}
