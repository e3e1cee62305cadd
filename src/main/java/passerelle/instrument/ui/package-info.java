@NullMarked
package passerelle.instrument.ui;

import org.jspecify.annotations.NullMarked;
