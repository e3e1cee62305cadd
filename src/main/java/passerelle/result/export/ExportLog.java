package passerelle.result.export;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.Audience;

/** Writes down what is handed out, as an act with its checksum. */
@Component
class ExportLog {

    private final AnswerExports exports;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    ExportLog(AnswerExports exports, CurrentUser user, AuditLog audit, Clock clock) {
        this.exports = exports;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    AnswerExportDetails write(ExportScope scope, ExportFormat format, Locale language, Checksum lines) {
        var by = new AnswerExport.Exporter(user.id(), user.name(), clock.instant());
        var export = exports.save(new AnswerExport(scope, format, language, lines, by))
                .details();
        var act = Act.of("answers.exported", "answer-export", export.id().value())
                .to(scope.round() + " · " + format.name() + " · " + Act.number(export.lines()) + " · SHA-256 "
                        + export.checksum());
        audit.append(scope.city() == null ? act : act.in(scope.city()).seenBy(Audience.CITY));
        return export;
    }
}
