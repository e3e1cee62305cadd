@NullMarked
package passerelle.journey.norm.ui;

import org.jspecify.annotations.NullMarked;
