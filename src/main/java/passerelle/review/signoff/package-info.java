/** Before answers are handed in, a coordinator may ask a colleague of the city to agree. */
@NullMarked
@NamedInterface("signoff")
package passerelle.review.signoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
