@NullMarked
package passerelle.library.ui;

import org.jspecify.annotations.NullMarked;
