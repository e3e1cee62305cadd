@NullMarked
package passerelle.practice.ui;

import org.jspecify.annotations.NullMarked;
