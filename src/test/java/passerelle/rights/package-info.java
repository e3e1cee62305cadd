/** Executes docs/rights.md: who may do what to whose things. */
@NullMarked
package passerelle.rights;

import org.jspecify.annotations.NullMarked;
