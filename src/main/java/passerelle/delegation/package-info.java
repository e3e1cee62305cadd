/** Who was asked to answer what of a city’s sheet, by when, and how far they have come. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "audit",
            "account",
            "account :: colleague",
            "city",
            "city :: page",
            "city :: links",
            "text",
            "text :: ui",
            "home",
            "home :: panel",
            "instrument",
            "assessment",
            "assessment :: sheet",
            "assessment :: links"
        })
@NullMarked
package passerelle.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
