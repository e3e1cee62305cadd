package passerelle.workbook;

import java.time.ZonedDateTime;

/**
 * One submission, as its receipt names it.
 *
 * @param reason why although something was open or unproven; blank where nothing was
 */
record Receipt(ZonedDateTime at, String by, String reason) {}
