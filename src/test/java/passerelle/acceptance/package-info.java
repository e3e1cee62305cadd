@NullMarked
package passerelle.acceptance;

import org.jspecify.annotations.NullMarked;
