package passerelle.intake;

import java.util.List;

/** One kind of table that may be brought in, contributed by the subject whose things it holds. */
public interface IntakeKind {

    /**
     * Such as {@code cities}; its name is the text {@code intake.kind.<key>}, what it is for
     * {@code intake.about.<key>}.
     */
    String key();

    /** In the order of the template. */
    List<Column> columns();

    /** A line of the template, a cell per column. */
    List<String> example();

    /** Whether its cities may be added on the way. */
    default boolean mayAddCities() {
        return false;
    }

    /** Whether each of its lines can be left out without the others. */
    default boolean linesStandAlone() {
        return false;
    }

    /** Whether its lines may name files that come with the table in an archive. */
    default boolean takesFiles() {
        return false;
    }

    /** The same as without files, which those that take none leave alone. */
    default List<Proposal> look(List<Fields> lines, Enclosures files, boolean addCities) {
        return look(lines, addCities);
    }

    /**
     * What each line would do, in their order; changes nothing.
     *
     * @param addCities adds the cities that are missing, instead of refusing their lines
     */
    List<Proposal> look(List<Fields> lines, boolean addCities);
}
