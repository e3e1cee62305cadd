package passerelle.workbook.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import passerelle.document.DocumentRow;
import passerelle.document.DocumentService;
import passerelle.document.ui.DocumentList;
import passerelle.shared.ui.Phrases;

/** The receipts of what was handed in, as PDF and as Word. */
class ReceiptList extends UnorderedList {

    ReceiptList(DocumentService documents, List<DocumentRow> receipts) {
        addClassName("receipts");
        receipts.forEach(receipt -> add(new ListItem(DocumentList.link(
                documents,
                receipt.id(),
                Phrases.phrase(
                        "workbook.receipt.of",
                        receipt.storedAt(),
                        receipt.type().name())))));
    }
}
