/** People, the roles they hold and how they get in. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "audit", "audit :: ui", "mail", "search"})
@NullMarked
package passerelle.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
