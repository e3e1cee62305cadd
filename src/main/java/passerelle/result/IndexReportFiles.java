package passerelle.result;

import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.document.DocumentRow;
import passerelle.document.FileGuard;
import passerelle.shared.Audience;

/** The files of a report are the city's once it is issued, and the secretariat's while it is not. */
@Component
class IndexReportFiles implements FileGuard {

    private final IndexReports reports;
    private final CurrentUser user;

    IndexReportFiles(IndexReports reports, CurrentUser user) {
        this.reports = reports;
        this.user = user;
    }

    @Override
    public String subject() {
        return IndexReportService.SUBJECT;
    }

    @Override
    public boolean mayRead(DocumentRow paper) {
        return user.reads(paper.city(), Audience.SECRETARIAT)
                || reports.require(new IndexReportId(paper.object())).isIssued();
    }
}
