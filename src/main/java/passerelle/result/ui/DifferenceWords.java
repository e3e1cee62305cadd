package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Stream;
import passerelle.result.difference.Difference;

/** What there is to say of the difference of one figure. */
final class DifferenceWords {

    private DifferenceWords() {}

    static Stream<String> of(Component reader, Difference difference) {
        var words = Stream.<String>builder();
        if (difference.differs()) {
            words.add(reader.getTranslation("result.difference.more"));
        }
        difference
                .provisional()
                .ifPresent(open -> words.add(reader.getTranslation(
                        difference.blanksMayExplain() ? "result.difference.blanks" : "result.provisional",
                        Figures.percent(open.highest()))));
        if (difference.overruled() > 0) {
            words.add(reader.getTranslation("result.difference.overruled", difference.overruled()));
        }
        if (difference.points().isEmpty()) {
            words.add(reader.getTranslation(
                    difference.official() == null
                            ? "result.difference.official.absent"
                            : "result.difference.own.absent"));
        }
        return words.build();
    }
}
