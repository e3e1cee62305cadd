/** Good practices: reported by members, reviewed, published, found again. */
@ApplicationModule(allowedDependencies = {"shared", "word"})
@NullMarked
package passerelle.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
