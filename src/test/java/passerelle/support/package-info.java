@NullMarked
package passerelle.support;

import org.jspecify.annotations.NullMarked;
