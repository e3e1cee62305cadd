@NullMarked
package passerelle.home.ui;

import org.jspecify.annotations.NullMarked;
