/** The cities on a map: places in, SVG out, over the coasts of Natural Earth. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "city", "city :: links", "city :: lists"})
@NullMarked
package passerelle.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
