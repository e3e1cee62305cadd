package passerelle.intake.ui;

import org.springframework.modulith.NamedInterface;

/** The addresses of the imports, for links from elsewhere. */
@NamedInterface("links")
public final class IntakeLinks {

    /** Where a new one begins as well. */
    public static final String ALL = "intakes";

    private IntakeLinks() {}
}
