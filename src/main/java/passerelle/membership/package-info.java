/** How a city joins and where it stands: letters of interest, declarations of intent, decisions on its standing. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "audit",
            "audit :: ui",
            "account",
            "city",
            "city :: page",
            "document",
            "document :: ui",
            "journey"
        })
@NullMarked
package passerelle.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
