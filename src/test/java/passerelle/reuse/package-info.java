@NullMarked
package passerelle.reuse;

import org.jspecify.annotations.NullMarked;
