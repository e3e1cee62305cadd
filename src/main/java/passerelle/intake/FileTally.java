package passerelle.intake;

/**
 * How many files came with a table.
 *
 * @param unnamed that no line names
 * @param refused that cannot be read
 */
public record FileTally(long files, long unnamed, long refused) {}
