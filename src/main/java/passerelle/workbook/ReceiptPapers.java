package passerelle.workbook;

import java.util.UUID;
import org.springframework.stereotype.Component;
import passerelle.document.FileGuard;
import passerelle.shared.RuleViolation;

/** What was handed in stays proven: nobody takes a receipt back. */
@Component
class ReceiptPapers implements FileGuard {

    @Override
    public String subject() {
        return WorkbookService.RECEIPT;
    }

    @Override
    public void checkTakeBack(UUID assessment) {
        throw new RuleViolation("workbook.error.receipt");
    }
}
