/** A city's answers to one edition of an instrument: the Index, the evaluation or the policy grid, on one sheet. */
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
            "document",
            "document :: ui",
            "text",
            "text :: ui",
            "home",
            "journey",
            "journey :: norm",
            "journey :: desk",
            "instrument",
            "instrument :: links"
        })
@NullMarked
package passerelle.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
