/**
 * Finding cities, people and papers from every page; the subjects contribute what they have, each under its own rights.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui"})
@NullMarked
package passerelle.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
