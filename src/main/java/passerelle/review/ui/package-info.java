@NullMarked
package passerelle.review.ui;

import org.jspecify.annotations.NullMarked;
