/** How a request is read and answered, whatever it is about. */
@NullMarked
package passerelle.api.request;

import org.jspecify.annotations.NullMarked;
