/** Official results and rounds as tables. */
@NullMarked
package passerelle.result.intake;

import org.jspecify.annotations.NullMarked;
