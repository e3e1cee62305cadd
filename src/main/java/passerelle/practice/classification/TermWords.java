package passerelle.practice.classification;

import java.util.List;
import passerelle.shared.LocalizedText;

/**
 * What is said of a term.
 *
 * @param mark the number or letter that stands before it in the forms; blank for none
 * @param areas of the Index to which it is closest, the closest first
 */
record TermWords(LocalizedText label, String mark, List<String> areas) {}
