@NullMarked
package passerelle.strategy.ui;

import org.jspecify.annotations.NullMarked;
