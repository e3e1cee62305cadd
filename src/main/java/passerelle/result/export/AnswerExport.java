package passerelle.result.export;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

/** A file that was handed out, by what makes it known again. */
@Entity
class AnswerExport {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AnswerExportId id;

    private int roundYear;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private @Nullable CityId city;

    private String language;

    @Enumerated(EnumType.STRING)
    private ExportFormat format;

    private int lineCount;
    private String checksum;
    private Instant exportedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String exportedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected AnswerExport() {}

    AnswerExport(ExportScope scope, ExportFormat format, Locale language, Checksum lines, Exporter by) {
        this.id = AnswerExportId.create();
        this.roundYear = scope.round();
        this.city = scope.city();
        this.format = format;
        this.language = language.getLanguage();
        this.lineCount = lines.lines();
        this.checksum = lines.hex();
        this.exportedAt = by.at();
        this.account = by.account();
        this.exportedBy = by.name();
    }

    /** Who hands it out, and when. */
    record Exporter(AccountId account, String name, Instant at) {}

    AnswerExportDetails details() {
        return new AnswerExportDetails(
                id,
                new ExportScope(roundYear, city),
                format,
                Locale.of(language),
                lineCount,
                checksum,
                exportedAt,
                exportedBy);
    }
}
