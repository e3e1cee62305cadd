package passerelle.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.shared.ui.Section;
import passerelle.text.TextService;
import passerelle.visit.VisitDetails;
import passerelle.visit.VisitService;
import passerelle.visit.profile.FindingRow;
import passerelle.visit.profile.FindingService;
import passerelle.visit.profile.ProfileDetails;

/** Summary and recommendations of a profile, with what the visit found beside each area. */
@org.springframework.stereotype.Component
class ProfileTextParts {

    private final TextService texts;
    private final EditionService editions;
    private final VisitService visits;
    private final FindingService findings;

    ProfileTextParts(TextService texts, EditionService editions, VisitService visits, FindingService findings) {
        this.texts = texts;
        this.editions = editions;
        this.visits = visits;
        this.findings = findings;
    }

    Component of(ProfileDetails profile, boolean writable) {
        var ui = UI.getCurrent();
        var fields = new ProfileFields(
                texts, profile.id(), texts.of("profile", profile.id().value()), writable);
        var found = findings(profile);
        var summary = new Section(ui.getTranslation("profile.summary"));
        summary.add(fields.summary());
        var recommendations = new Section(ui.getTranslation("profile.recommendations"));
        editions.active(Instrument.INDEX).areas().stream()
                .flatMap(area -> fields.recommendation(area, found.getOrDefault(area.code(), List.of())).stream())
                .forEach(recommendations::add);
        return new Div(summary, recommendations);
    }

    /** By area, of the visit of the same round. */
    private Map<String, List<FindingRow>> findings(ProfileDetails profile) {
        return visits.ofCity(profile.city()).stream()
                .filter(visit -> visit.isOn() && visit.round() == profile.round())
                .map(VisitDetails::id)
                .flatMap(visit -> findings.of(visit).stream())
                .flatMap(found -> found.rows().stream())
                .collect(Collectors.groupingBy(row -> row.details().area()));
    }
}
