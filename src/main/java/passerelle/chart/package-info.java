/**
 * Draws charts: records in, SVG out whose colours are the page's CSS variables, and files for those who take a chart
 * along. Knows no subject.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "table", "table :: ui"})
@NullMarked
package passerelle.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
