package passerelle.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryButton;
import passerelle.city.CityDetails;
import passerelle.shared.ui.Phrases;
import passerelle.visit.VisitDetails;

/** Puts the page of one visit together from its parts. */
@org.springframework.stereotype.Component
class VisitPages {

    private final VisitForms forms;
    private final MeetingParts meetings;
    private final FindingParts findings;
    private final PreparationParts preparation;
    private final VisitPapers papers;
    private final AuditLog audit;

    VisitPages(
            VisitForms forms,
            MeetingParts meetings,
            FindingParts findings,
            PreparationParts preparation,
            VisitPapers papers,
            AuditLog audit) {
        this.forms = forms;
        this.meetings = meetings;
        this.findings = findings;
        this.preparation = preparation;
        this.papers = papers;
        this.audit = audit;
    }

    Component of(CityDetails city, VisitDetails visit) {
        var page = new Div();
        page.addClassName("visit");
        page.add(facts(city, visit));
        if (preparation.leads(visit)) {
            preparation.of(visit).ifPresent(page::add);
        }
        page.add(meetings.of(visit));
        findings.of(visit).ifPresent(page::add);
        if (!preparation.leads(visit)) {
            preparation.of(visit).ifPresent(page::add);
        }
        papers.of(visit).ifPresent(page::add);
        return page;
    }

    Component calledOff(List<VisitDetails> visits) {
        var list = new UnorderedList();
        list.addClassNames("muted", "visits-called-off");
        visits.forEach(visit -> list.add(new ListItem(
                Phrases.phrase("visit.called.off.line", Integer.toString(visit.round()), visit.period()))));
        list.setVisible(!visits.isEmpty());
        return list;
    }

    private VisitFacts facts(CityDetails city, VisitDetails visit) {
        var section = new VisitFacts(visit);
        if (forms.areFor(visit.city())) {
            section.allow(forms, city);
        }
        section.action(
                new HistoryButton(audit, visit.city(), "visit", visit.id().value()));
        return section;
    }
}
