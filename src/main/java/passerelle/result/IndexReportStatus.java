package passerelle.result;

/** How far an Index report has come. */
public enum IndexReportStatus {
    /** Being written by the secretariat, which alone sees it. */
    DRAFT,
    /** In the hands of the city; its texts are closed. */
    ISSUED,
    /** Begun by mistake; kept, shown nowhere. */
    WITHDRAWN;

    boolean mayBecome(IndexReportStatus next) {
        return switch (this) {
            case DRAFT -> next == ISSUED || next == WITHDRAWN;
            case ISSUED -> next == DRAFT;
            case WITHDRAWN -> false;
        };
    }
}
