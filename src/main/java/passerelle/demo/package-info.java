/** The fictional network of the demo, written through the services; with the profile {@code demo} only. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "account :: hints",
            "city",
            "document",
            "text",
            "instrument",
            "scoring",
            "membership",
            "fee",
            "assessment",
            "delegation",
            "remark",
            "review",
            "result",
            "comparison",
            "learning",
            "practice",
            "practice :: classification",
            "reuse",
            "practice :: received",
            "visit",
            "visit :: profile",
            "strategy",
            "strategy :: evaluation"
        })
@NullMarked
package passerelle.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
