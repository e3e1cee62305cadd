package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import passerelle.assessment.Activity;
import passerelle.assessment.Progress;
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
    ListItem add(Link to, boolean current, Signal<Progress> progress, Signal<Optional<Activity>> last) {
        var name = new Span(to.title());
        name.addClassName("area-name");
        var link = new Anchor(to.address(), name, count(progress), bar(progress), activity(last));
        link.addClassName("area-link");
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
    private Component activity(Signal<Optional<Activity>> last) {
        var words = new Span();
        words.addClassName("area-activity");
        words.bindText(last.map(some -> some.map(
                        act -> getTranslation("assessment.area.activity", act.by(), Phrases.moment(act.at())))
                .orElse("")));
        return words;
    }

    private Component count(Signal<Progress> progress) {
        var count = new Span();
        count.addClassName("area-count");
        count.bindText(progress.map(done -> done.answered() + "/" + done.total()));
        var spoken = new Span();
        spoken.addClassName("visually-hidden");
        spoken.setText(getTranslation("assessment.answered"));
        return new Span(count, spoken);
    }

    private static Component bar(Signal<Progress> progress) {
        var bar = new ProgressBar();
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.bindValue(progress.map(ProgressWords::share));
        return bar;
    }
}
