/** Good practices on paper: as the programme's Word form, and as a sheet to read and print. */
@NullMarked
package passerelle.practice.paper;

import org.jspecify.annotations.NullMarked;
