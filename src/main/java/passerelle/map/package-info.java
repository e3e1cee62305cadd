/** The cities on a map: places in, SVG out, over the coasts of Natural Earth. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "account",
            "city",
            "city :: links",
            "city :: lists",
            "journey",
            "journey :: pipeline",
            "journey :: choices"
        })
@NullMarked
package passerelle.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
