package passerelle.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import passerelle.audit.ui.HistoryDialog;
import passerelle.city.CitySearch;
import passerelle.learning.Circle;
import passerelle.learning.LearningGroupChange;
import passerelle.learning.LearningGroupDetails;
import passerelle.learning.LearningGroupService;
import passerelle.learning.Outline;
import passerelle.learning.Party;
import passerelle.learning.Suggestion;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.ReasonField;

/** What the secretariat does with learning groups. */
@org.springframework.stereotype.Component
class GroupActs {

    private final LearningGroupService groups;
    private final CitySearch directory;
    private final Clock clock;

    GroupActs(LearningGroupService groups, CitySearch directory, Clock clock) {
        this.groups = groups;
        this.directory = directory;
        this.clock = clock;
    }

    /** From nothing but the area. */
    void make(AreaTitles titles, String area) {
        make(new GroupForm(directory, titles).about(area));
    }

    /** From a suggestion, which may be adjusted before it is kept. */
    void make(AreaTitles titles, String area, Suggestion suggestion) {
        var sharing = suggestion.strong().stream().map(Party::id).toList();
        var learning = suggestion.wanting().stream().map(Party::id).toList();
        var first = directory.identified(Set.of(sharing.getFirst())).get(sharing.getFirst());
        var name = Phrases.phrase(
                "learning.group.name.proposed",
                titles.of(area),
                first == null ? "" : first.names().in(Phrases.locale()));
        make(new GroupForm(directory, titles)
                .about(area)
                .with(Circle.of(sharing, learning, sharing.getFirst()))
                .with(new Outline(shortened(name), "", "", suggestion.languages())));
    }

    private static String shortened(String name) {
        return name.length() > Outline.LONGEST_NAME ? name.substring(0, Outline.LONGEST_NAME) : name;
    }

    private void make(GroupForm form) {
        var ui = UI.getCurrent();
        form.addClassName("form-fields");
        new FormDialog(
                        ui.getTranslation("learning.group.make"),
                        ui.getTranslation("learning.group.keep"),
                        form,
                        confirmed -> {
                            var made = groups.propose(form.area(), form.outline(), form.circle(), confirmed);
                            ui.navigate(LearningLinks.group(made));
                            return true;
                        })
                .open();
    }

    void change(LearningGroupDetails group, AreaTitles titles) {
        var form = filled(group, titles);
        PageActs.open(
                "learning.group.change",
                "form.save",
                form,
                confirmed -> groups.change(
                        group.id(),
                        new LearningGroupChange(form.outline(), form.circle(), group.version()),
                        confirmed));
    }

    private GroupForm filled(LearningGroupDetails group, AreaTitles titles) {
        return new GroupForm(directory, titles)
                .about(group.area())
                .withoutArea()
                .with(group.circle())
                .with(group.outline());
    }

    void agree(LearningGroupDetails group) {
        var day = day("learning.group.agreed.on");
        var fields = new Div(new Paragraph(Phrases.phrase("learning.group.agree.consequence")), day);
        PageActs.open(
                "learning.group.agree",
                "learning.group.agree",
                fields,
                confirmed -> groups.agree(group.id(), day.day()));
    }

    void close(LearningGroupDetails group) {
        var day = day("learning.group.closed.on");
        var why = new ReasonField();
        var fields = new Div(new Paragraph(Phrases.phrase("learning.group.close.consequence")), day, why);
        PageActs.open(
                "learning.group.close",
                "learning.group.close",
                fields,
                confirmed -> groups.close(group.id(), day.day(), why.reason()));
    }

    private DateField day(String label) {
        return DateField.of(label, LocalDate.now(clock)).required();
    }

    /** For everybody who reads the group. */
    void history(LearningGroupDetails group) {
        new HistoryDialog(Phrases.phrase("history.title"), page -> groups.history(group.id(), page)).open();
    }
}
