package passerelle.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is stored.
 *
 * @param version what a writer must have seen; 0 where nothing was ever stored
 */
public record FigureRow(
        Figure figure, long version, @Nullable Instant savedAt, String savedBy) {

    public static final FigureRow BLANK = new FigureRow(Figure.BLANK, 0, null, "");
}
