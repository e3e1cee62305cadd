package passerelle.practice.collection;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import passerelle.practice.PracticeLink;

/** The addresses on the web that a cell lists, parted by semicolons or lines, each with its title before or behind it. */
final class WrittenLinks {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s;<>\"]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s:–—(<>\\[\\]|,-]+|[\\s:–—)(<>\\[\\]|,-]+$");

    private WrittenLinks() {}

    /** @throws passerelle.shared.RuleViolation for what is no address */
    static List<PracticeLink> in(String cell) {
        return Stream.of(cell.split("[;\\n\\r]+"))
                .filter(piece -> !piece.isBlank())
                .flatMap(WrittenLinks::links)
                .distinct()
                .toList();
    }

    private static Stream<PracticeLink> links(String piece) {
        var addresses = ADDRESS.matcher(piece)
                .results()
                .map(found -> found.group().replaceAll("[),.]+$", ""))
                .toList();
        return switch (addresses.size()) {
            case 0 -> Stream.of(new PracticeLink("", piece));
            case 1 ->
                Stream.of(link(
                        EDGES.matcher(ADDRESS.matcher(piece).replaceAll("")).replaceAll(""), addresses.getFirst()));
            default -> addresses.stream().map(address -> link("", address));
        };
    }

    static PracticeLink link(String title, String address) {
        return new PracticeLink(
                title, address.toLowerCase(java.util.Locale.ROOT).startsWith("www.") ? "https://" + address : address);
    }
}
