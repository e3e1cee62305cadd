/** What the secretariat does for many cities at once. */
@NullMarked
@NamedInterface("desk")
package passerelle.journey.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
