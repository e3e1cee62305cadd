package passerelle.journey.pipeline;

/**
 * A saved filter of the person at work.
 *
 * @param query what the address of the pipeline says after its question mark
 */
public record SavedQuery(String name, String query) {}
