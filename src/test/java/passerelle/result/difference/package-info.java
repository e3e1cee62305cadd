@NullMarked
package passerelle.result.difference;

import org.jspecify.annotations.NullMarked;
