/** The journeys kept as rows: each city's own, and all cities side by side. */
@NullMarked
package passerelle.journey.pipeline;

import org.jspecify.annotations.NullMarked;
