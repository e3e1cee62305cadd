package passerelle.workbook;

import java.util.List;

/**
 * An answer sheet as it is read from paper.
 *
 * @param facts lines below the title
 */
record Paper(String title, List<String> facts, List<Chapter> chapters) {

    /** An area, or the city in figures. */
    record Chapter(String title, String intro, List<Item> items) {}

    /** A question or a figure with what is said to it. */
    record Item(String heading, List<Field> fields) {}

    record Field(String label, String text) {}
}
