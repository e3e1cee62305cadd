package passerelle.comparison;

import java.time.LocalDate;
import passerelle.result.IndexReportId;

/** An Index report whose sample is kept. */
public record ReportSampleRow(IndexReportId report, int round, LocalDate on) {}
