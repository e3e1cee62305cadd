package passerelle.document;

/** A paper on its way to a reader. */
public record Download(String name, FileType type, byte[] bytes) {}
