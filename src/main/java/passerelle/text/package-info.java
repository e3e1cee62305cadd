/** Long texts: one way to save them, while they are typed, in which nothing is lost. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "audit", "account"})
@NullMarked
package passerelle.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
