/** The official result of a round against our own calculation of it. */
@NullMarked
package passerelle.result.difference;

import org.jspecify.annotations.NullMarked;
