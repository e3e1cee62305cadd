package passerelle.library;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import passerelle.practice.WrittenPractice;

/** A way to take away what was found in the library, as one file. */
public interface LibraryExport {

    /** Of the name of the file, without its dot. */
    String ending();

    /** Of the content, such as {@code application/json}. */
    String type();

    /**
     * Each page is read when it is written.
     *
     * @param reader in whose language names and headings are
     */
    void write(Stream<List<WrittenPractice>> pages, Locale reader, OutputStream out) throws IOException;
}
