@NullMarked
package passerelle.presence.ui;

import org.jspecify.annotations.NullMarked;
