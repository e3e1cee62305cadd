package passerelle.remark.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.home.WaitingFor;
import passerelle.home.WaitingLine;
import passerelle.remark.RemarkService;
import passerelle.remark.UnreadRow;

/** Leads people to the remarks that mention them, until they have read them. */
@Component
class RemarkWaiting implements WaitingFor {

    private final RemarkService remarks;

    RemarkWaiting(RemarkService remarks) {
        this.remarks = remarks;
    }

    @Override
    public List<WaitingLine> lines(int limit) {
        return remarks.unread(limit).stream().map(RemarkWaiting::line).toList();
    }

    private static WaitingLine line(UnreadRow row) {
        return new WaitingLine(
                "remark.waiting",
                List.of(row.by(), row.indicator().value(), row.instrument(), row.at()),
                "remark.waiting.read",
                AssessmentLinks.to(row.cityCode(), row.assessment(), row.area(), row.indicator()),
                null);
    }
}
