/** Turns answers into scores. Plain Java only, so that the published rule can be tested line by line. */
@ApplicationModule(allowedDependencies = "instrument")
@NullMarked
package passerelle.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
