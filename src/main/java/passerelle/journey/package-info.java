/** How far each city has come: the steps, their due dates and the next action, derived from facts. */
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
            "home",
            "home :: panel"
        })
@NullMarked
package passerelle.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
