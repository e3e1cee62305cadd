/**
 * Intercultural strategies, from the support group to the official presentation, and their evaluation after one year.
 */
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
            "instrument",
            "assessment",
            "assessment :: links"
        })
@NullMarked
package passerelle.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
