package passerelle.api.request;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Puts answers together. */
public final class Answers {

    private Answers() {}

    public static <S, T> Answer<Listed<T>> page(Page<S> page, Parameters asked, Lines<S, T> lines) {
        var address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQuery(null)
                .toUriString();
        var items = page.stream().map(lines.item()).toList();
        var listed = new Listed<>(
                items,
                page.getNumber() + 1,
                page.getSize(),
                page.getTotalElements(),
                page.getTotalPages(),
                PageLinks.of(page, address, asked.withoutPage()));
        var sheet = new Sheet<Listed<T>>(
                lines.sheet().header(),
                all -> all.items().stream().flatMap(lines.sheet().lines()));
        return new Answer<>(
                listed,
                sheet,
                lines.name(),
                latest(page.stream().map(lines.changedAt()).flatMap(Stream::ofNullable)));
    }

    private static @Nullable Instant latest(Stream<Instant> moments) {
        return moments.max(Comparator.naturalOrder()).orElse(null);
    }

    /**
     * How each thing of a list is told.
     *
     * @param name of the file in which a browser keeps the table
     * @param changedAt when one of them was last written; null where nobody can tell
     */
    public record Lines<S, T>(
            String name, Function<S, T> item, Sheet<T> sheet, Function<S, @Nullable Instant> changedAt) {}
}
