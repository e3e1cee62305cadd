/** Good practices of the cities, from the first draft to the library: reported, reviewed, published, written anew. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "word",
            "audit",
            "audit :: ui",
            "account",
            "city",
            "city :: page",
            "city :: links",
            "city :: lists",
            "document",
            "document :: ui",
            "text",
            "text :: ui",
            "home",
            "intake",
            "intake :: links",
            "search",
            "instrument",
            "assessment",
            "assessment :: sheet",
            "assessment :: links"
        })
@NullMarked
package passerelle.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
