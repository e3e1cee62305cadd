@NullMarked
@NamedInterface("ui")
package passerelle.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
