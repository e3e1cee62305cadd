package passerelle.library.ui;

import org.springframework.modulith.NamedInterface;

/** The address of the library, for links from elsewhere. */
@NamedInterface("links")
public final class LibraryLinks {

    public static final String LIBRARY = "practices";

    private LibraryLinks() {}

    /** Narrowed to what is linked to an area of the Index. */
    public static String area(String code) {
        return LIBRARY + "?area=" + code;
    }
}
