package passerelle.result.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a file says in the language of whoever asks for it.
 *
 * @param header a word for each {@link ExportedColumn}
 * @param checksum the word before the checksum
 * @param form how it is taken
 * @param origin who handed it out, and when
 */
public record ExportWords(
        Locale language,
        String title,
        List<String> header,
        String checksum,
        String form,
        Function<AnswerExportDetails, String> origin) {

    /** The lines below the table, each marked as none of it. */
    Stream<List<String>> below(AnswerExportDetails export) {
        return Stream.of(
                List.of(Checksum.MARK + " " + checksum, export.checksum()),
                List.of(Checksum.MARK + " " + form),
                List.of(Checksum.MARK + " " + origin.apply(export)));
    }
}
