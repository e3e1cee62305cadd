/** Cities, their facts by year, and the page that the other subjects fill. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "audit", "audit :: ui", "account", "intake"})
@NullMarked
package passerelle.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
