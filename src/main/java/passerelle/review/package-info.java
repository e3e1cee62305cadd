/**
 * The review of the answers a city handed in: what is accepted, what goes back with a question, what is read otherwise.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "audit",
            "audit :: ui",
            "account",
            "city",
            "delegation",
            "text",
            "text :: ui",
            "home",
            "journey :: norm",
            "instrument",
            "assessment",
            "assessment :: links",
            "assessment :: sheet"
        })
@NullMarked
package passerelle.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
