package passerelle.document;

/** The kinds of paper the programme keeps. */
public enum FileType {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("doc", "application/msword"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    XLS("xls", "application/vnd.ms-excel"),
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg"),
    EML("eml", "message/rfc822");

    private final String extension;
    private final String mediaType;

    FileType(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    boolean fits(String fileExtension) {
        return fileExtension.equals(extension) || this == JPEG && fileExtension.equals("jpeg");
    }
}
