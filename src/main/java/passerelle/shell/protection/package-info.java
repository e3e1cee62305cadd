/** What every answer tells the browser to refuse, and what no request may be. */
@NullMarked
package passerelle.shell.protection;

import org.jspecify.annotations.NullMarked;
