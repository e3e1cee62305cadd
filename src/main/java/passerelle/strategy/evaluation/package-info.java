/** What became of a strategy after one year: the answers, the discussions, what is concluded and recommended. */
@NullMarked
@NamedInterface("evaluation")
package passerelle.strategy.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
