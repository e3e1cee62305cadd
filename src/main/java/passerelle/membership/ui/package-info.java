@NullMarked
package passerelle.membership.ui;

import org.jspecify.annotations.NullMarked;
