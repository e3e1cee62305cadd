/** Who works on an answer sheet at this moment, and on which card; held in memory, for as long as a page is open. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "account",
            "city",
            "instrument",
            "assessment",
            "assessment :: sheet"
        })
@NullMarked
package passerelle.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
