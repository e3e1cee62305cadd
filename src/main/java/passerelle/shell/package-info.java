/** The frame around every page: menu, language, error pages. */
@NullMarked
package passerelle.shell;

import org.jspecify.annotations.NullMarked;
