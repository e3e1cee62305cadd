package passerelle.library;

import java.util.List;

/**
 * A practice that was found.
 *
 * @param language in which it is shown to the reader
 * @param title parted where the words that were looked for begin and end, see {@link Excerpt}
 * @param excerpt of the text in which they stand; the beginning of the summary where nothing was looked for
 */
public record LibraryHit(LibraryRow row, String language, Excerpt title, Excerpt excerpt) {

    /** Some words in a row, by turns not looked for and looked for, beginning with what was not. */
    public record Excerpt(List<String> parts) {

        private static final String BEGIN = "\u0002";
        private static final String END = "\u0003";

        static String begin() {
            return BEGIN;
        }

        static String end() {
            return END;
        }

        /** @param marked as the index marks it */
        static Excerpt of(String marked) {
            return new Excerpt(List.of(marked.split("[" + BEGIN + END + "]", -1)));
        }

        public boolean isBlank() {
            return parts.stream().allMatch(String::isBlank);
        }

        public String plain() {
            return String.join("", parts);
        }
    }
}
