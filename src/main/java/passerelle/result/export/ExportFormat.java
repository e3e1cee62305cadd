package passerelle.result.export;

import java.util.Locale;

/** As what the answers are handed out. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=utf-8");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of its file. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
