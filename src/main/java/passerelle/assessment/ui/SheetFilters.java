package passerelle.assessment.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every way to narrow one sheet: what the sheet itself offers, then what other subjects add. */
final class SheetFilters {

    private final List<SheetFilter> all;

    SheetFilters(SheetModels.Sheet sheet) {
        this.all = Stream.concat(own(sheet.model(), sheet.today()), sheet.parts().filters().stream())
                .toList();
    }

    private static Stream<SheetFilter> own(SheetModel model, LocalDate today) {
        var former = model.former();
        return Stream.of(
                new SheetFilter("unanswered", indicator -> !model.now().isAnswered(indicator)),
                new SheetFilter("unproven", indicator -> model.now().lacksEvidence(indicator, today)),
                new SheetFilter("unconfirmed", indicator -> former.isToConfirm(model.now(), indicator)),
                new SheetFilter("changed", indicator -> former.isChanged(model.now(), indicator)));
    }

    List<SheetFilter> all() {
        return all;
    }

    /** @param name as the address has it */
    Optional<SheetFilter> find(String name) {
        return all.stream().filter(filter -> filter.name().equals(name)).findFirst();
    }
}
