/** What programs read: cities, editions, results and comparisons, as the screens show them to the same reader. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "search",
            "account",
            "account :: token",
            "city",
            "instrument",
            "scoring",
            "result",
            "comparison",
            "table"
        })
@NullMarked
package passerelle.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
