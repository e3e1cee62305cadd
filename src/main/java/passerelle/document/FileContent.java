package passerelle.document;

import passerelle.shared.RuleViolation;

/**
 * A file as somebody handed it in: its name without folders and without what would end it in a header, at most 200
 * characters, and 1 byte to 20 MB.
 */
public record FileContent(String name, byte[] bytes) {

    public static final int MAX_BYTES = 20 * 1024 * 1024;

    /** @throws RuleViolation when it is empty, too large or without a usable name */
    public FileContent {
        name = name.replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .replace('"', '\'')
                .strip();
        if (name.isBlank() || name.length() > 200) {
            throw new RuleViolation("document.error.name");
        }
        if (bytes.length == 0) {
            throw new RuleViolation("document.error.empty", name);
        }
        if (bytes.length > MAX_BYTES) {
            throw new RuleViolation("document.error.large", name);
        }
    }
}
