@NullMarked
package passerelle.result.ui;

import org.jspecify.annotations.NullMarked;
