@NullMarked
@NamedInterface("ui")
package passerelle.text.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
