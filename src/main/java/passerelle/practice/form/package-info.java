/** The programme's Word forms for good practices, in and out: what stands in them, found by their words. */
@NullMarked
package passerelle.practice.form;

import org.jspecify.annotations.NullMarked;
