/** What is set from outside is checked before anything begins, and all that is wrong is told at once. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package passerelle.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
