@NullMarked
package passerelle.learning.ui;

import org.jspecify.annotations.NullMarked;
