@NullMarked
@NamedInterface("ui")
package passerelle.table.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
