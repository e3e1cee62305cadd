package passerelle.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.signals.Signal;
import passerelle.assessment.Activity;
import passerelle.shared.ui.Phrases;

/** The areas of a sheet, each with how much of it is answered; the one shown is marked. */
class AreaList extends Nav {

    private final UnorderedList list = new UnorderedList();

    AreaList() {
        addClassName("area-list");
        getElement().setAttribute("aria-label", getTranslation("assessment.areas"));
        list.addClassName("areas");
        add(list);
    }

    /** @return its line, which takes more */
    ListItem add(Link to, boolean current, Signal<SheetModel.Stand> stand) {
        var name = new Span(to.title());
        name.addClassName("area-name");
        var count = new Span();
        count.addClassName("area-count");
        var bar = new ProgressBar();
        bar.getElement().setAttribute("aria-hidden", "true");
        var activity = new Span();
        activity.addClassName("area-activity");
        var link = new Anchor(to.address(), name, new Span(count, spoken()), bar, activity);
        link.addClassName("area-link");
        Signal.effect(link, () -> {
            var now = stand.get();
            count.setText(now.progress().answered() + "/" + now.progress().total());
            bar.setValue(ProgressWords.share(now.progress()));
            activity.setText(now.last().map(this::words).orElse(""));
        });
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        var line = new ListItem(link);
        list.add(line);
        return line;
    }

    /** Where the name of an area leads. */
    record Link(String title, String address) {}

    /** Who did something there last, and when. */
    private String words(Activity last) {
        return getTranslation("assessment.area.activity", last.by(), Phrases.moment(last.at()));
    }

    private Span spoken() {
        var spoken = new Span(getTranslation("assessment.answered"));
        spoken.addClassName("visually-hidden");
        return spoken;
    }
}
