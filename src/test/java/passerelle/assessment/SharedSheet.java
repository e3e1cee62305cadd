package passerelle.assessment;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.audit.PartOfObject;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.shared.CityId;

/** An open sheet in which several people write, and what its histories tell. */
record SharedSheet(CityId city, AssessmentId id, AnswerSheetService sheets, AuditLog audit) {

    /** The round before, in which everything was answered in the best way and explained by the same words. */
    static final int BEFORE = 2023;

    static final String FORMERLY = "As the council has decided.";

    static AnswerValue best(Indicator indicator) {
        return TestAssessments.best(indicator);
    }

    AnswerSheet read() {
        return sheets.sheet(id);
    }

    /** The oldest first. */
    Stream<AuditRow> history(String field) {
        var about = new PartOfObject(Set.of("assessment"), id.value(), field, Set.of());
        return audit.ofPart(city, about, PageRequest.of(0, 1_000)).reversed().stream();
    }
}
