@NullMarked
package passerelle.visit.ui;

import org.jspecify.annotations.NullMarked;
