package passerelle.result;

import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityService;
import passerelle.city.ui.CityLinks;
import passerelle.home.WaitingFor;
import passerelle.home.WaitingLine;

/** Reports that a coordinator has not yet read. */
@Component
class IndexReportWaiting implements WaitingFor {

    private final IndexReports reports;
    private final CityService cities;
    private final CurrentUser user;

    IndexReportWaiting(IndexReports reports, CityService cities, CurrentUser user) {
        this.reports = reports;
        this.cities = cities;
        this.user = user;
    }

    @Override
    public List<WaitingLine> lines(int limit) {
        var own = user.cities(Role.COORDINATOR);
        if (own.isEmpty()) {
            return List.of();
        }
        var codes = cities.codes(own);
        return reports.unread(own).stream()
                .limit(limit)
                .map(report -> new WaitingLine(
                        "result.waiting.read",
                        List.of(Integer.toString(report.round())),
                        "result.waiting.read.action",
                        CityLinks.to(codes.getOrDefault(report.city(), ""), "index"),
                        null))
                .toList();
    }
}
