/** One append-only row for every act: who, when, what, before, after and why. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui"})
@NullMarked
package passerelle.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
