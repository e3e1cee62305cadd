@NullMarked
package passerelle.library;

import org.jspecify.annotations.NullMarked;
