/** What a visit found, area by area, and the intercultural profile that it becomes. */
@NullMarked
@NamedInterface("profile")
package passerelle.visit.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
