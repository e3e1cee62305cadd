/** What programs read: cities, editions, results, comparisons and good practices, as the screens show them to the same reader. */
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
            "practice",
            "practice :: classification",
            "library",
            "reuse",
            "table",
            "text"
        })
@NullMarked
package passerelle.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
