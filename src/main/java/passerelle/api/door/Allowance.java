package passerelle.api.door;

import java.time.Duration;

/** How many requests a token or an address may send in a while. */
record Allowance(int requests, Duration within) {

    Allowance {
        if (requests < 1 || !within.isPositive()) {
            throw new IllegalArgumentException(requests + " requests within " + within + " let nobody in");
        }
    }
}
