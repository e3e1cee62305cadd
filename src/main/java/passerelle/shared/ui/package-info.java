@NullMarked
@NamedInterface("ui")
package passerelle.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
