package passerelle.library.ui;

import org.springframework.modulith.NamedInterface;

/** The address of the library, for links from elsewhere. */
@NamedInterface("links")
public final class LibraryLinks {

    public static final String LIBRARY = "practices";

    private LibraryLinks() {}
}
