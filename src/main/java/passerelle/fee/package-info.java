/** The annual fee: called, due, paid or waived, year by year. */
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
            "document",
            "document :: ui",
            "home",
            "journey",
            "journey :: norm",
            "membership"
        })
@NullMarked
package passerelle.fee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
