/** Stored papers: their type checked, their size limited, hashed, each with a city and an audience. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "audit",
            "account",
            "city",
            "city :: page",
            "search",
            "search :: source"
        })
@NullMarked
package passerelle.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
