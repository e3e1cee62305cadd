/** Good practices that come as Word forms: kept as they arrive, read one by one, placed, looked through and confirmed. */
@NullMarked
@NamedInterface("received")
package passerelle.practice.received;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
