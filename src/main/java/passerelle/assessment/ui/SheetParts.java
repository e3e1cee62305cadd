package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import passerelle.city.CityDetails;
import passerelle.instrument.Area;
import passerelle.instrument.Item;

/** All that other subjects show on an answer sheet. */
@org.springframework.stereotype.Component
class SheetParts {

    private final List<SheetPart> parts;

    SheetParts(List<SheetPart> parts) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(SheetPart::order)).toList();
    }

    Opened open(CityDetails city, OpenSheet sheet) {
        return new Opened(parts.stream().map(part -> part.open(city, sheet)).toList());
    }

    /** What they add to one sheet, in their order. */
    record Opened(List<SheetAddition> additions) {

        Stream<Component> below() {
            return additions.stream().flatMap(addition -> addition.below().stream());
        }

        Stream<Component> afterSubmission() {
            return additions.stream().flatMap(addition -> addition.afterSubmission().stream());
        }

        Stream<Component> above(Item item) {
            return additions.stream().flatMap(addition -> addition.above(item).stream());
        }

        Stream<Component> below(Item item) {
            return additions.stream().flatMap(addition -> addition.below(item).stream());
        }

        Stream<Component> atop(Area area) {
            return additions.stream().flatMap(addition -> addition.atop(area).stream());
        }

        Stream<Component> beside(Area area) {
            return additions.stream().flatMap(addition -> addition.beside(area).stream());
        }

        List<SheetFilter> filters() {
            return additions.stream()
                    .flatMap(addition -> addition.filters().stream())
                    .toList();
        }
    }
}
