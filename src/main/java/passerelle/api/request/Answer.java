package passerelle.api.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an address answers: an object for programs and a table for spreadsheets.
 *
 * @param name of the file in which a browser keeps the table
 * @param changedAt when anything in it was last written; null where nobody can tell
 */
public record Answer<T>(
        T body, Sheet<T> sheet, String name, @Nullable Instant changedAt) {}
