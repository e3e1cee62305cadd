@NullMarked
package passerelle.intake.ui;

import org.jspecify.annotations.NullMarked;
