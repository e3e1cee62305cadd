/** Personal tokens, by which programs read with the rights of a person. */
@NamedInterface("token")
@NullMarked
package passerelle.account.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
