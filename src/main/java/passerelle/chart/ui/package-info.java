@NullMarked
@NamedInterface("ui")
package passerelle.chart.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
