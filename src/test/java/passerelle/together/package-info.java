/** Several people who write in one place, in any order: what they say, and what histories must tell of it. */
@NullMarked
package passerelle.together;

import org.jspecify.annotations.NullMarked;
