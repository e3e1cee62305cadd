@NullMarked
package passerelle.api.ui;

import org.jspecify.annotations.NullMarked;
