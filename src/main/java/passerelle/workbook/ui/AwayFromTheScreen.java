package passerelle.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.ui.OpenSheet;
import passerelle.assessment.ui.SheetAddition;
import passerelle.assessment.ui.SheetPart;
import passerelle.city.CityDetails;
import passerelle.document.DocumentRow;
import passerelle.document.DocumentService;
import passerelle.shared.ui.Folded;
import passerelle.workbook.WorkbookService;

/** On every answer sheet: the quiet way to take it away from the screen, and the receipts of what was handed in. */
@org.springframework.stereotype.Component
class AwayFromTheScreen implements SheetPart {

    private static final int FILES_OF_ONE = 2;

    private final DocumentService documents;

    AwayFromTheScreen(DocumentService documents) {
        this.documents = documents;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public SheetAddition open(CityDetails city, OpenSheet sheet) {
        return new SheetAddition() {

            @Override
            public Optional<Component> below() {
                var assessment = sheet.now().assessment();
                var link = new Anchor(
                        WorkbookLinks.to(city.code(), assessment.id()),
                        UI.getCurrent().getTranslation("workbook.page"));
                link.addClassName("workbook-way");
                return Optional.of(assessment.handedInBefore() ? new Div(link, receiptsOf(assessment)) : link);
            }

            @Override
            public Optional<Component> afterSubmission() {
                return Optional.of(receipts(sheet.now().assessment()).stream()
                                .limit(FILES_OF_ONE)
                                .toList())
                        .filter(latest -> !latest.isEmpty())
                        .map(latest -> new ReceiptList(documents, latest));
            }
        };
    }

    /** While the city answers anew they are there for whoever looks for them. */
    private Component receiptsOf(AssessmentDetails assessment) {
        return assessment.status().isHandedIn()
                ? new ReceiptList(documents, receipts(assessment))
                : new Folded(
                        UI.getCurrent().getTranslation("workbook.receipts.earlier"),
                        () -> new ReceiptList(documents, receipts(assessment)));
    }

    /** The last submission first. */
    private List<DocumentRow> receipts(AssessmentDetails assessment) {
        return documents
                .of(WorkbookService.RECEIPT, List.of(assessment.id().value()))
                .reversed();
    }
}
