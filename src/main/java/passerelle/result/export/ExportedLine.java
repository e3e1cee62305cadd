package passerelle.result.export;

import java.util.List;

/** Which answer a line of a file is about. */
public record ExportedLine(String city, String round, String indicator) implements Comparable<ExportedLine> {

    static ExportedLine of(List<String> cells) {
        return new ExportedLine(
                cells.get(ExportedColumn.CITY.ordinal()),
                cells.get(ExportedColumn.ROUND.ordinal()),
                cells.get(ExportedColumn.INDICATOR.ordinal()));
    }

    @Override
    public int compareTo(ExportedLine other) {
        return (city + round + indicator).compareTo(other.city + other.round + other.indicator);
    }

    @Override
    public String toString() {
        return city + " " + round + " " + indicator;
    }
}
