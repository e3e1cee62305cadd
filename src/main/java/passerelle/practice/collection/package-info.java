/** A collection of good practices that exists already, brought in as a table: read line by line, known again, kept. */
@NullMarked
package passerelle.practice.collection;

import org.jspecify.annotations.NullMarked;
