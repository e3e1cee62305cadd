package passerelle.journey;

import passerelle.shared.CityId;

/**
 * A subject recorded, corrected or withdrew a fact that counts for a step; the journey follows in the same transaction.
 */
public record FactRecorded(CityId city) {}
