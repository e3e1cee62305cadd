/** By what good practices are classified: themes, domains of action and goals, and the areas of the Index next to them. */
@NullMarked
@NamedInterface("classification")
package passerelle.practice.classification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
