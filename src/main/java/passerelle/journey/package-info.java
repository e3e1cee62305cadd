/** How far each city has come: the facts that count, and the steps, due dates and next action derived from them. */
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
            "home",
            "home :: panel",
            "search",
            "table",
            "table :: ui"
        })
@NullMarked
package passerelle.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
