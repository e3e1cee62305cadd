@NullMarked
package passerelle.walk;

import org.jspecify.annotations.NullMarked;
