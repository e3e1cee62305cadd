/**
 * The answer sheet away from the screen: as an Excel workbook that comes back filled in, and as a paper for reading.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "audit",
            "account",
            "city",
            "document",
            "document :: ui",
            "table",
            "text",
            "instrument",
            "assessment",
            "assessment :: links",
            "assessment :: sheet"
        })
@NullMarked
package passerelle.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
