/** Good practices on paper: as the programme's Word form, and as a sheet to read and print. */
@NullMarked
@NamedInterface("paper")
package passerelle.practice.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
