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
        var areas = editions.latest(Instrument.INDEX).areas();
        var written = areas.stream()
                .flatMap(area -> fields.recommendation(area, found.getOrDefault(area.code(), List.of())).stream())
                .collect(Collectors.toList());
        written.addAll(fields.recommendationsBeyond(areas));
        return new Div(
                part(
                        ui.getTranslation("profile.summary"),
                        fields.summary().stream().toList()),
                part(ui.getTranslation("profile.recommendations"), written));
    }

    private static Section part(String title, List<Component> texts) {
        var section = new Section(title);
        section.add(texts);
        section.setVisible(!texts.isEmpty());
        return section;
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
