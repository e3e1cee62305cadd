/** Results of Index rounds, official and indicative, and the Index reports that publish them. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "audit",
            "audit :: ui",
            "account",
            "intake",
            "search",
            "city",
            "city :: page",
            "city :: links",
            "document",
            "document :: ui",
            "text",
            "text :: ui",
            "home",
            "journey",
            "journey :: norm",
            "instrument",
            "scoring",
            "chart",
            "chart :: ui",
            "assessment",
            "assessment :: part",
            "assessment :: links",
            "review",
            "table",
            "table :: ui"
        })
@NullMarked
package passerelle.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
