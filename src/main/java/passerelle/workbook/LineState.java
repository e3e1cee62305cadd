package passerelle.workbook;

/** How a cell of a workbook that came back compares with what stands on line. */
public enum LineState {
    NEW,
    CHANGED,
    UNCHANGED,
    /** Changed in the workbook, and meanwhile on line as well. */
    CONFLICT,
    INVALID
}
