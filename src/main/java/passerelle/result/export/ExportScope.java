package passerelle.result.export;

import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;

/**
 * Whose answers.
 *
 * @param round the year of the round
 * @param city null for all cities whose answers of that round are reviewed
 */
public record ExportScope(int round, @Nullable CityId city) {}
