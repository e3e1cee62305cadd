@NullMarked
package passerelle.result.export;

import org.jspecify.annotations.NullMarked;
