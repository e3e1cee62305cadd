package passerelle.comparison;

import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;

/**
 * A comparison somebody asks for.
 *
 * @param city null where a group is looked at by itself
 */
public record Asked(@Nullable CityId city, ComparisonGroup group, Basis basis) {}
