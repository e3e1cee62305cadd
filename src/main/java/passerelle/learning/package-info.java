/** Which city could learn from which: where a city is weak, who is strong there and like it, and groups that learn together. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "audit",
            "audit :: ui",
            "account",
            "city",
            "city :: page",
            "city :: links",
            "city :: lists",
            "instrument",
            "scoring",
            "assessment :: part",
            "result",
            "result :: names",
            "result :: charts",
            "comparison",
            "comparison :: groups",
            "library",
            "library :: links",
            "library :: page",
            "practice",
            "practice :: links"
        })
@NullMarked
package passerelle.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
