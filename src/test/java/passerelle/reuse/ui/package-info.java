@NullMarked
package passerelle.reuse.ui;

import org.jspecify.annotations.NullMarked;
