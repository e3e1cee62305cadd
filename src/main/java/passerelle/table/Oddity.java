package passerelle.table;

/** What spreadsheets put into a file, and its cells, in some countries. */
public enum Oddity {
    BYTE_ORDER_MARK,
    UTF_16,
    WESTERN_EUROPEAN,
    SEMICOLONS,
    TABS,
    DECIMAL_COMMA,
    PERCENT_SIGN
}
