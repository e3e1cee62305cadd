/**
 * Bringing in tables of what is known already: looked at line by line before anything changes, and undone as a whole.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "audit", "audit :: ui", "account", "table"})
@NullMarked
package passerelle.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
