package passerelle.comparison;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import passerelle.result.IndexReportId;
import passerelle.shared.CityId;

/** The sample that an Index report rests on. */
@Entity
class ReportSample {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private IndexReportId report;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    @OneToOne(
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE},
            fetch = FetchType.LAZY,
            optional = false)
    @JoinColumn(name = "sample_id")
    private PinnedSample sample;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected ReportSample() {}

    ReportSample(IndexReportId report, CityId city, Compared compared) {
        this.report = report;
        this.city = city;
        this.sample = new PinnedSample(compared);
    }

    CityId city() {
        return city;
    }

    Compared compared() {
        var pinned = sample.sample();
        var asked = new Asked(city, new ComparisonGroup.All(), pinned.basis());
        return new Compared(asked, sample.of(city).orElse(null), pinned, Set.of());
    }
}
