/** What becomes of a published good practice: which cities adapted it, and how often it is read. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "audit",
            "account",
            "city",
            "city :: links",
            "text",
            "text :: ui",
            "practice",
            "practice :: links",
            "practice :: page"
        })
@NullMarked
package passerelle.reuse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
