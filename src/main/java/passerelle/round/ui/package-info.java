@NullMarked
package passerelle.round.ui;

import org.jspecify.annotations.NullMarked;
