@NullMarked
package passerelle.comparison.ui;

import org.jspecify.annotations.NullMarked;
