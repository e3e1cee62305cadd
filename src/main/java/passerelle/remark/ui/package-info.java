@NullMarked
package passerelle.remark.ui;

import org.jspecify.annotations.NullMarked;
