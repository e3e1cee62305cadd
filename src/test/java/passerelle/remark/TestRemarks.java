package passerelle.remark;

import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.assessment.AssessmentId;

/** Remarks as the secretariat would write them. */
@TestComponent
public class TestRemarks {

    private final RemarkService remarks;

    TestRemarks(RemarkService remarks) {
        this.remarks = remarks;
    }

    public RemarkThreadId shared(AssessmentId sheet, String field, String words) {
        return Acting.asSystem(() -> remarks.open(sheet, field, RemarkCircle.SHARED, said(words)));
    }

    public static NewRemark said(String words) {
        return new NewRemark(words, "en", Set.of());
    }
}
