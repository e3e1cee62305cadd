/** The round desk: one round of the Index in all cities at once, how far each has come, and opening it for many. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "account",
            "city",
            "city :: links",
            "city :: lists",
            "home",
            "home :: panel",
            "journey",
            "journey :: norm",
            "journey :: desk",
            "journey :: many",
            "instrument",
            "assessment",
            "assessment :: links",
            "search",
            "table",
            "table :: ui"
        })
@NullMarked
package passerelle.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
