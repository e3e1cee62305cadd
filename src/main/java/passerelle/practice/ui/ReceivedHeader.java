package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.stream.Stream;
import passerelle.city.CityDetails;
import passerelle.city.ui.CityLinks;
import passerelle.practice.PracticeSection;
import passerelle.practice.form.FormNote;
import passerelle.practice.received.ReceivedReading;
import passerelle.shared.ui.Crumbs;
import passerelle.shared.ui.Phrases;

/** Which file was read, what to do with what was read from it, and where to look first. */
class ReceivedHeader extends Header {

    ReceivedHeader(CityDetails city, ReportModel model, ReceivedReading reading, ConfirmActs acts) {
        var practice = model.practice();
        addClassName("practice-header");
        var heading = new H1(PracticeWords.title(practice.facts().title()));
        model.onTitle(title -> heading.setText(title.isBlank() ? getTranslation("practice.untitled") : title));
        var way = Stream.of(
                new Anchor(CityLinks.to(city.code()), city.name(getLocale())),
                new Anchor(PracticeLinks.receivedOf(city.code()), getTranslation("practice.received")));
        var badges = new Div(
                PracticeWords.badge(practice.status()),
                new Span(getTranslation("practice.received.from")),
                acts.original(reading));
        badges.addClassName("badges");
        var stage = new Paragraph(getTranslation("practice.stage.received"));
        stage.addClassName("practice-stage");
        add(new Crumbs(way, practice.code()), heading, badges, acts.of(practice, city), stage, first(reading));
    }

    /** Where something is missing or was not understood; what belongs to no field stands here itself. */
    private Component first(ReceivedReading reading) {
        var box = new Div();
        box.addClassName("received-first");
        var count = reading.notes().size();
        box.add(new H2(getTranslation("practice.received.points", count)));
        if (count == 0) {
            box.add(new Paragraph(getTranslation("practice.received.clear")));
            return box;
        }
        var list = new UnorderedList();
        for (var section : PracticeSection.values()) {
            var here =
                    reading.notes().stream().filter(note -> isIn(section, note)).count();
            if (here > 0) {
                var link = new Anchor(
                        "#" + section.code(), Phrases.phrase("practice.count", Phrases.name(this, section), here));
                link.setRouterIgnore(true);
                list.add(new ListItem(link));
            }
        }
        box.add(list);
        reading.notes(null).forEach(note -> box.add(new ReceivedNote(note)));
        return box;
    }

    private static boolean isIn(PracticeSection section, FormNote note) {
        return note.field() != null && ReceivedCard.sectionOf(Objects.requireNonNull(note.field())) == section;
    }
}
