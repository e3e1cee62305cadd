package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import passerelle.document.DocumentService;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeLanguage;
import passerelle.practice.PracticePart;
import passerelle.practice.PracticeSection;
import passerelle.practice.PracticeService;
import passerelle.practice.PracticeStatus;
import passerelle.shared.ui.MarkdownProse;
import passerelle.shared.ui.PageQuery;

/** A good practice for reading: the summary first, the facts at the side; for its reviewer with room for remarks. */
@Route(PracticeLinks.PRACTICE)
@AnonymousAllowed
class PracticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PracticeService practices;
    private final PracticeReadings readings;
    private final PracticeActs acts;
    private final RemarkBoxes remarks;
    private final DocumentService documents;
    private final List<PracticeFollowUp> followUps;
    private String title = "";

    PracticeView(
            PracticeService practices,
            PracticeReadings readings,
            PracticeActs acts,
            RemarkBoxes remarks,
            DocumentService documents,
            List<PracticeFollowUp> followUps) {
        this.practices = practices;
        this.readings = readings;
        this.acts = acts;
        this.remarks = remarks;
        this.documents = documents;
        this.followUps = followUps.stream()
                .sorted(Comparator.comparingInt(PracticeFollowUp::order))
                .toList();
        addClassNames("page", "practice-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("practice").orElseThrow(NotFoundException::new);
        var query = PageQuery.of(event.getLocation().getQueryParameters());
        var revision = Optional.ofNullable(query.value("version", Integer::valueOf));
        var practice = revision.map(number -> practices.version(code, number))
                .orElseGet(() -> practices.find(code))
                .orElseThrow(NotFoundException::new);
        show(readings.of(practice, language(practice, query)));
    }

    private String language(PracticeDetails practice, PageQuery query) {
        return query.text(PracticeLinks.LANGUAGE)
                .filter(PracticeLanguage.all()::contains)
                .filter(practice.facts().title()::isIn)
                .orElseGet(() -> practice.facts().title().shown(getLocale()));
    }

    private void show(PracticeReading reading) {
        title = reading.title();
        removeAll();
        var article = new Article();
        article.addClassName("practice-article");
        if (reading.isWritten(PracticePart.SUMMARY)) {
            var summary = new MarkdownProse(reading.text(PracticePart.SUMMARY).body()).in(reading.language());
            summary.addClassName("practice-summary");
            article.add(summary);
        }
        article.add(new PracticePhotos(reading, documents));
        for (var section : PracticeSection.values()) {
            part(reading, section).ifPresent(article::add);
        }
        if (reading.practice().status() == PracticeStatus.PUBLISHED) {
            followUps.forEach(subject -> subject.below(reading.practice()).ifPresent(article::add));
        }
        add(
                new PracticeHeader(reading, acts.of(reading)),
                article,
                new PracticeSide(reading, documents, acts.papers(reading)));
    }

    private Optional<Component> part(PracticeReading reading, PracticeSection section) {
        var practice = reading.practice();
        var part = new PracticeProse(
                reading,
                section,
                text -> practice.reach().reviews() ? Optional.of(remarks.suggestion(reading, text)) : Optional.empty());
        if (practice.reach().reviews()) {
            part.add(remarks.box(reading, section));
        } else if (practice.reach().inside() && practice.status() != PracticeStatus.PUBLISHED) {
            new RemarkNotes(reading.texts(), practice.course().round())
                    .on(section)
                    .ifPresent(part::add);
        }
        return part.isBlank() ? Optional.empty() : Optional.of(part);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
