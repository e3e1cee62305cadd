@NullMarked
@NamedInterface("ui")
package passerelle.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
