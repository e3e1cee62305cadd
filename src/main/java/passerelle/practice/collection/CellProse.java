package passerelle.practice.collection;

import java.util.regex.Pattern;

/** Makes paragraphs and lists of the lines of a cell. */
final class CellProse {

    private static final Pattern BULLET = Pattern.compile("^\\s*[•·▪◦–*-]\\s+");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,3}[.)]\\s+.*");

    private CellProse() {}

    static String of(String cell) {
        var prose = new StringBuilder();
        var listed = false;
        for (var line : cell.lines().filter(one -> !one.isBlank()).toList()) {
            var bullet = BULLET.matcher(line);
            var item = bullet.find() || NUMBERED.matcher(line).matches();
            if (!prose.isEmpty()) {
                prose.append(item && listed ? "\n" : "\n\n");
            }
            prose.append(bullet.replaceFirst("- ").strip());
            listed = item;
        }
        return prose.toString();
    }
}
