/** What people say to one another about single questions of a sheet. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "audit",
            "account",
            "city",
            "text",
            "text :: ui",
            "home",
            "instrument",
            "assessment",
            "assessment :: sheet",
            "assessment :: links"
        })
@NullMarked
package passerelle.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
