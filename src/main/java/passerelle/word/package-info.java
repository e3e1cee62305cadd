/** Word files as people send them: what stands in them, read without trusting them. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package passerelle.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
