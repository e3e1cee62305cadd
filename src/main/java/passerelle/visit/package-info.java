/** Expert visits: whom they met, what they found, and the intercultural profile that concludes them. */
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
            "home :: panel",
            "journey",
            "instrument",
            "assessment"
        })
@NullMarked
package passerelle.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
