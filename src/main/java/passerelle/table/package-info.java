/** Tables as people keep them: CSV in the dialects of spreadsheets, and Excel. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package passerelle.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
