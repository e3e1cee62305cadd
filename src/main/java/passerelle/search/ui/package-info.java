@NullMarked
package passerelle.search.ui;

import org.jspecify.annotations.NullMarked;
