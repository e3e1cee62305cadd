/** The library of good practices: all that is published, to be searched, narrowed and read. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "account",
            "city",
            "instrument",
            "practice",
            "practice :: classification",
            "practice :: links",
            "practice :: page",
            "practice :: paper",
            "map",
            "reuse",
            "reuse :: words",
            "table",
            "text"
        })
@NullMarked
package passerelle.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
