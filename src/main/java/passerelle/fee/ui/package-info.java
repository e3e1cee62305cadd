@NullMarked
package passerelle.fee.ui;

import org.jspecify.annotations.NullMarked;
