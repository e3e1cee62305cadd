package passerelle.result;

import java.time.LocalDate;
import passerelle.shared.CityId;

/** An Index report was issued, and the results of its round published with it, in the same transaction. */
public record ReportIssued(IndexReportId report, CityId city, LocalDate on) {}
