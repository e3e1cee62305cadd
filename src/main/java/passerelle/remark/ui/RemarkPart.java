package passerelle.remark.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.ui.OpenSheet;
import passerelle.assessment.ui.SheetAddition;
import passerelle.assessment.ui.SheetFilter;
import passerelle.assessment.ui.SheetPart;
import passerelle.city.CityDetails;
import passerelle.instrument.Item;
import passerelle.remark.RemarkService;
import passerelle.remark.ThreadRow;

/** What is said about the indicators and figures of a sheet, on their cards. */
@org.springframework.stereotype.Component
class RemarkPart implements SheetPart {

    private final RemarkService remarks;
    private final RemarkForms forms;

    RemarkPart(RemarkService remarks, RemarkForms forms) {
        this.remarks = remarks;
        this.forms = forms;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public SheetAddition open(CityDetails city, OpenSheet sheet) {
        var assessment = sheet.now().assessment();
        return new OnCards(assessment, remarks.of(assessment.id()), forms);
    }

    private record OnCards(AssessmentDetails sheet, Map<String, List<ThreadRow>> threads, RemarkForms forms)
            implements SheetAddition {

        @Override
        public Optional<Component> below(Item item) {
            return Optional.of(new RemarkBox(sheet, item, forms, on(item)));
        }

        @Override
        public List<SheetFilter> filters() {
            return List.of(new SheetFilter(
                    "remarks", indicator -> on(indicator).stream().anyMatch(ThreadRow::isOpen)));
        }

        private List<ThreadRow> on(Item item) {
            return threads.getOrDefault(item.field(), List.of());
        }
    }
}
