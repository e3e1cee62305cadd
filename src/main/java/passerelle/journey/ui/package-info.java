@NullMarked
package passerelle.journey.ui;

import org.jspecify.annotations.NullMarked;
