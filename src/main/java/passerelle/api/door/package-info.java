/** Who comes in, by which token, and how often. */
@NullMarked
package passerelle.api.door;

import org.jspecify.annotations.NullMarked;
