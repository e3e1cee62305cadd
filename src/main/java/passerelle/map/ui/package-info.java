@NullMarked
package passerelle.map.ui;

import org.jspecify.annotations.NullMarked;
