@NullMarked
package passerelle.network.ui;

import org.jspecify.annotations.NullMarked;
