package passerelle.comparison;

import java.time.Instant;

/**
 * A saved comparison as its readers see it.
 *
 * @param mine whether the reader saved it
 * @param groupName what a group picked by hand was called then; blank for others
 */
public record SavedDetails(
        SavedComparisonId id, String name, Instant savedAt, boolean mine, String groupName, Compared compared) {}
