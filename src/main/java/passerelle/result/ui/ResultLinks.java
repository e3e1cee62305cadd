package passerelle.result.ui;

import org.springframework.modulith.NamedInterface;

/** Where the results of all cities are given out. */
@NamedInterface("links")
public final class ResultLinks {

    /** For the secretariat and the analysts. */
    public static final String NETWORK = "results";

    private ResultLinks() {}
}
