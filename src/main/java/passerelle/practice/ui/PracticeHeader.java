package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import passerelle.city.ui.CityLinks;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeLanguage;
import passerelle.practice.PracticeStatus;
import passerelle.shared.ui.Crumbs;
import passerelle.shared.ui.Phrases;

/** What the practice is called, whose it is, how far it has come and in which language it is read. */
class PracticeHeader extends Header {

    PracticeHeader(PracticeReading reading, Component acts) {
        var practice = reading.practice();
        var city = reading.city();
        addClassName("practice-header");
        var way = practice.reach().known()
                ? Stream.of(
                        new Anchor(CityLinks.to(city.code()), city.names().in(getLocale())),
                        new Anchor(CityLinks.to(city.code(), "practices"), getTranslation("practice.tab")))
                : Stream.of(new Anchor(PracticeLinks.LIBRARY, getTranslation("practice.tab")));
        var heading = new H1(reading.title());
        heading.getElement().setAttribute("lang", reading.language());
        add(new Crumbs(way, practice.code()), heading, line(reading), acts);
        var stage = stage(practice);
        if (!stage.isBlank()) {
            var words = new Paragraph(stage);
            words.addClassName("practice-stage");
            add(words);
        }
    }

    private Div line(PracticeReading reading) {
        var practice = reading.practice();
        var line = new Div();
        line.addClassName("badges");
        if (practice.reach().inside() || practice.status() != PracticeStatus.PUBLISHED) {
            line.add(PracticeWords.badge(practice.status()));
        }
        if (practice.revision() > 1) {
            line.add(new Span(getTranslation("practice.version", practice.revision())));
        }
        var origin = reading.isTranslation() ? "practice.translation." : "practice.original.";
        line.add(new Span(getTranslation(origin + practice.facts().language())));
        if (reading.hasOther()) {
            var other = PracticeLanguage.beside(reading.language());
            line.add(new Anchor(
                    PracticeLinks.version(practice.code(), practice.revision()) + "&language=" + other,
                    getTranslation("practice.read.in." + other)));
        }
        return line;
    }

    private static String stage(PracticeDetails practice) {
        var course = practice.course();
        return switch (practice.status()) {
            case SUBMITTED ->
                practice.reach().reviews()
                        ? PracticeWords.words("practice.stage.review")
                        : PracticeWords.words("practice.stage.submitted");
            case REPLACED -> PracticeWords.words("practice.stage.replaced");
            case ARCHIVED -> PracticeWords.words("practice.stage.archived", course.archivedBecause());
            case RETURNED ->
                course.returnedOn() == null ? "" : Phrases.phrase("practice.stage.returned", course.returnedOn());
            case RECEIVED -> PracticeWords.words("practice.stage.received");
            case DRAFT -> PracticeWords.words("practice.stage.draft");
            case PUBLISHED -> "";
        };
    }
}
