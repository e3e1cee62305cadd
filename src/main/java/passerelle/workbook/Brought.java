package passerelle.workbook;

/**
 * What became of the lines that were ticked.
 *
 * @param collided how many were changed on line after the preview, so that they were left alone
 */
public record Brought(int saved, int collided) {}
