/** The published results of the whole network: how they are spread, how they go with what cities are like, how they move. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "account",
            "city",
            "city :: links",
            "city :: lists",
            "instrument",
            "scoring",
            "chart",
            "chart :: ui",
            "table",
            "table :: ui",
            "result",
            "result :: links",
            "result :: names",
            "result :: charts",
            "comparison",
            "comparison :: groups"
        })
@NullMarked
package passerelle.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
