package passerelle.result.export;

import java.util.List;

/**
 * What a file turns out to be.
 *
 * @param checksum that its lines have, in hexadecimal digits
 */
public sealed interface CheckedFile {

    String checksum();

    /**
     * Line for line what was handed out.
     *
     * @param since which answers are other ones by now
     */
    record Genuine(String checksum, AnswerExportDetails export, List<ExportedLine> since) implements CheckedFile {

        public Genuine {
            since = List.copyOf(since);
        }
    }

    /**
     * It bears the checksum of a file that was handed out, and its lines have another one.
     *
     * @param differing the lines that are not what the answers are now
     */
    record Altered(String checksum, AnswerExportDetails export, List<ExportedLine> differing) implements CheckedFile {

        public Altered {
            differing = List.copyOf(differing);
        }
    }

    /** Nothing with its checksum, nor with the one it bears, was handed out here. */
    record Unknown(String checksum) implements CheckedFile {}
}
