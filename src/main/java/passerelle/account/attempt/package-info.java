/** How often somebody may try to get in. */
@NamedInterface("attempt")
@NullMarked
package passerelle.account.attempt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
