package passerelle.library;

/**
 * A search of the library that the person at work keeps.
 *
 * @param query what the address of the library says after its question mark
 */
public record SavedSearch(String name, String query) {}
