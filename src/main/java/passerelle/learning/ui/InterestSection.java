package passerelle.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import passerelle.learning.InterestKind;
import passerelle.learning.InterestService;
import passerelle.learning.StatedInterest;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;

/** In which areas the city says that it wants to learn or offers to share. */
class InterestSection extends Section {

    private final transient InterestService interests;
    private final transient CitySight sight;

    InterestSection(CitySight sight, InterestService interests) {
        super(UI.getCurrent().getTranslation("learning.interest.title"));
        this.sight = sight;
        this.interests = interests;
        addClassName("interests");
        if (sight.mayState()) {
            action(new PrimaryButton("learning.interest.say", this::ask));
        }
        add(sight.stated().isEmpty() ? nothing() : list());
    }

    private Component nothing() {
        return new EmptyState(
                getTranslation("learning.interest.empty", sight.name()), getTranslation("learning.interest.empty.why"));
    }

    private Component list() {
        var list = new UnorderedList();
        list.addClassName("interest-list");
        for (var kind : InterestKind.values()) {
            sight.stated().stream().filter(stated -> stated.kind() == kind).forEach(stated -> list.add(line(stated)));
        }
        return list;
    }

    private ListItem line(StatedInterest stated) {
        var area = sight.titles().of(stated.area());
        var name = new Span(area);
        name.addClassName("interest-area");
        var since = new Span(Phrases.phrase("learning.since", stated.since()));
        since.addClassNames("muted", "small");
        var line = new ListItem(name, LearningWords.badge(stated.kind()), since);
        if (sight.mayState()) {
            line.add(new QuietButton("learning.interest.withdraw", () -> withdraw(stated.area())).about(area));
        }
        return line;
    }

    private void withdraw(String area) {
        interests.withdraw(sight.city().id(), area);
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void ask() {
        var form = new InterestForm(sight.titles());
        PageActs.open(
                "learning.interest.say",
                "form.save",
                form,
                confirmed -> interests.state(sight.city().id(), form.area(), form.kind()));
    }

    /** What one may say of an area that is shown elsewhere. */
    static Component acts(CitySight sight, InterestService interests, String area) {
        var acts = new Div();
        acts.addClassName("card-actions");
        sight.statedOf(area)
                .ifPresentOrElse(
                        stated -> acts.add(
                                LearningWords.badge(stated.kind()),
                                new Paragraph(Phrases.phrase("learning.since", stated.since()))),
                        () -> {
                            if (sight.mayState()) {
                                acts.add(want(sight, interests, area));
                            }
                        });
        return acts;
    }

    private static Component want(CitySight sight, InterestService interests, String area) {
        return new QuietButton("learning.interest.want", () -> {
                    interests.state(sight.city().id(), area, InterestKind.WANTS);
                    UI.getCurrent().refreshCurrentRoute(false);
                })
                .about(sight.titles().of(area));
    }
}
