@NullMarked
package passerelle.journey.desk.ui;

import org.jspecify.annotations.NullMarked;
