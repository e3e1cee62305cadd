/** How fast the built application is with many cities; run by {@code bin/bench} alone. */
@NullMarked
package passerelle.bench;

import org.jspecify.annotations.NullMarked;
