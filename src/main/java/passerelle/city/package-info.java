/** Cities, their facts by year, and the page that the other subjects fill. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "audit",
            "audit :: ui",
            "account",
            "account :: colleague",
            "account :: links",
            "intake",
            "search",
            "search :: source"
        })
@NullMarked
package passerelle.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
