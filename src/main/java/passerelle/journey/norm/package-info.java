/** How long each step may take. */
@NullMarked
@NamedInterface("norm")
package passerelle.journey.norm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
