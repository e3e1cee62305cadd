/** What waits for the person who signs in; every subject contributes its lines. */
@ApplicationModule(
        allowedDependencies = {"shared :: ui", "account", "city", "city :: page", "city :: links", "intake :: links"})
@NullMarked
package passerelle.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
