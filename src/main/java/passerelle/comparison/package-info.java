/** One city beside the spread of others: comparison groups, samples of published results, and comparisons kept as they were. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "audit",
            "audit :: ui",
            "account",
            "city",
            "city :: links",
            "city :: lists",
            "instrument",
            "scoring",
            "chart",
            "chart :: ui",
            "table",
            "table :: ui",
            "assessment :: part",
            "result",
            "result :: names",
            "result :: charts"
        })
@NullMarked
package passerelle.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
