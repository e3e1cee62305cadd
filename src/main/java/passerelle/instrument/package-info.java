/** The versioned questionnaires: their areas, indicators and scored options. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "audit", "audit :: ui", "account", "table"})
@NullMarked
package passerelle.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
