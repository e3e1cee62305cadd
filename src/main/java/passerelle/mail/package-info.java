/** What the product writes to people: kept as a row first, sent in the background, tried again and shown. */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "audit"})
@NullMarked
package passerelle.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
