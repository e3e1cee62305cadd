package passerelle.result;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.instrument.EditionService;
import passerelle.shared.Audience;
import passerelle.text.TextOwner;

/** The texts of a report: one in general and one for each area of the edition that the city answered. */
@Component
class IndexReportTexts implements TextOwner {

    private final IndexReports reports;
    private final EditionService editions;
    private final CurrentUser user;

    IndexReportTexts(IndexReports reports, EditionService editions, CurrentUser user) {
        this.reports = reports;
        this.editions = editions;
        this.user = user;
    }

    @Override
    public String subject() {
        return IndexReportService.SUBJECT;
    }

    @Override
    public Place place(UUID object, String field) {
        var report = reports.require(new IndexReportId(object));
        checkField(report, field);
        var writable = user.is(report.city(), Role.SECRETARIAT);
        return new Place(report.city(), audience(report.status()), writable, closed(report.status()));
    }

    private void checkField(IndexReport report, String field) {
        if (!field.equals(IndexReportService.GENERAL)) {
            editions.get(report.edition()).area(field);
        }
    }

    private static Audience audience(IndexReportStatus status) {
        return status == IndexReportStatus.ISSUED ? Audience.CITY : Audience.SECRETARIAT;
    }

    private static @Nullable String closed(IndexReportStatus status) {
        return switch (status) {
            case DRAFT -> null;
            case ISSUED -> "result.report.closed.issued";
            case WITHDRAWN -> "result.report.closed.withdrawn";
        };
    }
}
