package passerelle.table;

/** What spreadsheets put into a CSV file. */
public enum Oddity {
    BYTE_ORDER_MARK,
    UTF_16,
    WESTERN_EUROPEAN,
    SEMICOLONS,
    TABS
}
