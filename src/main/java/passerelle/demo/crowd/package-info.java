/** The further cities of the demo: invented from their number, and written by batch, as many as asked for. */
@NullMarked
package passerelle.demo.crowd;

import org.jspecify.annotations.NullMarked;
