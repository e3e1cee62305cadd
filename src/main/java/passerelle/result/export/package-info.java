/** The answers for the research institute, as files that can be known again. */
@NullMarked
package passerelle.result.export;

import org.jspecify.annotations.NullMarked;
