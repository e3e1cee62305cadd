/** The picture of one city: its charts beside a group, cities side by side, weights tried out, and all of it before a council. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "account",
            "city",
            "city :: links",
            "city :: lists",
            "instrument",
            "scoring",
            "chart",
            "chart :: ui",
            "assessment",
            "assessment :: part",
            "assessment :: links",
            "result",
            "result :: names",
            "result :: charts",
            "comparison",
            "comparison :: groups"
        })
@NullMarked
package passerelle.portrait;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
