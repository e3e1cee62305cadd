@NullMarked
package passerelle.delegation.ui;

import org.jspecify.annotations.NullMarked;
