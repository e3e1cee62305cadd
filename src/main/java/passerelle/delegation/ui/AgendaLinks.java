package passerelle.delegation.ui;

import passerelle.assessment.ui.AssessmentLinks;
import passerelle.delegation.AgendaLine;
import passerelle.instrument.IndicatorCode;

/** Where to go on. */
final class AgendaLinks {

    private AgendaLinks() {}

    /** The first indicator without an answer; once there is none, the first of those that were asked. */
    static String firstOpen(AgendaLine line) {
        var edition = line.sheet().edition();
        var assessment = line.sheet().assessment().id();
        return line.row()
                .firstOpen(line.sheet())
                .or(() -> edition.indicators().stream()
                        .filter(indicator -> line.row().has(indicator.code().value()))
                        .findFirst())
                .map(indicator -> {
                    IndicatorCode code = indicator.code();
                    return AssessmentLinks.to(
                            line.city(), assessment, edition.areaOf(code).code(), code);
                })
                .orElseGet(() -> AssessmentLinks.to(line.city(), assessment, "profile"));
    }

    static String sheet(AgendaLine line) {
        return AssessmentLinks.to(line.city(), line.sheet().assessment().id());
    }
}
