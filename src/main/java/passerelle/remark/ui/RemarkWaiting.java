package passerelle.remark.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.home.WaitingFor;
import passerelle.home.WaitingLine;
import passerelle.instrument.EditionService;
import passerelle.remark.RemarkService;
import passerelle.remark.UnreadRow;
import passerelle.shared.ui.Phrases;

/** Leads people to the remarks that mention them, until they have read them. */
@Component
class RemarkWaiting implements WaitingFor {

    private final RemarkService remarks;
    private final EditionService editions;

    RemarkWaiting(RemarkService remarks, EditionService editions) {
        this.remarks = remarks;
        this.editions = editions;
    }

    @Override
    public List<WaitingLine> lines(int limit) {
        return remarks.unread(limit).stream().map(this::line).toList();
    }

    private WaitingLine line(UnreadRow row) {
        var item = editions.get(row.edition()).item(row.field()).orElseThrow();
        return new WaitingLine(
                "remark.waiting",
                List.of(row.by(), item.name(Phrases.locale()), row.instrument(), row.at()),
                "remark.waiting.read",
                AssessmentLinks.to(row.cityCode(), row.assessment(), row.area(), item),
                null);
    }
}
