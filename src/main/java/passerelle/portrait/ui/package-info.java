@NullMarked
package passerelle.portrait.ui;

import org.jspecify.annotations.NullMarked;
