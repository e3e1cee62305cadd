/** Draws charts: records in, SVG out whose colours are the page's CSS variables. Knows no subject. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package passerelle.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
