package passerelle.intake;

/**
 * A file that came with a table.
 *
 * @param name with its folders
 * @param line that names it; 0 for none
 * @param refusal the key of why it cannot be read; blank where it can
 */
public record EnclosureDetails(String name, int size, int line, String refusal) {

    public boolean isRefused() {
        return !refusal.isEmpty();
    }

    public boolean isNamed() {
        return line > 0;
    }

    /** Without folders. */
    public String bareName() {
        return bare(name);
    }

    static String bare(String name) {
        return name.replaceAll(".*[/\\\\]", "");
    }
}
