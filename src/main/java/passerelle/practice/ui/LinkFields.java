package passerelle.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeLink;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.QuietButton;

/** Where more is said of the practice. */
class LinkFields extends Div {

    private final ReportModel model;
    private final List<PracticeLink> links;
    private final UnorderedList list = new UnorderedList();

    LinkFields(ReportModel model) {
        this.model = model;
        this.links = new ArrayList<>(model.practice().facts().links());
        addClassName("practice-links");
        list.addClassName("practice-link-list");
        add(new H3(getTranslation("practice.links")), list, new QuietButton("practice.link.add", this::ask));
        show();
    }

    private void show() {
        list.removeAll();
        links.forEach(link -> {
            var anchor = new Anchor(link.url(), link.name());
            anchor.setTarget("_blank");
            list.add(new ListItem(
                    anchor, new QuietButton("practice.link.remove", () -> remove(link)).about(link.name())));
        });
        list.setVisible(!links.isEmpty());
    }

    private void ask() {
        var url = new TextField(getTranslation("practice.link.url"));
        url.setRequiredIndicatorVisible(true);
        url.setPlaceholder("https://");
        var title = new TextField(getTranslation("practice.link.title"));
        var fields = new Div(url, title);
        fields.addClassName("form-fields");
        new FormDialog(getTranslation("practice.link.add"), getTranslation("form.save"), fields, confirmed -> {
                    var wanted = new ArrayList<>(links);
                    wanted.add(new PracticeLink(title.getValue(), url.getValue()));
                    store(wanted);
                    return true;
                })
                .open();
    }

    private void remove(PracticeLink link) {
        var wanted = new ArrayList<>(links);
        wanted.remove(link);
        store(wanted);
    }

    private void store(List<PracticeLink> wanted) {
        var refusal = model.write(new PracticeChange.Links(List.copyOf(wanted)));
        if (refusal != null) {
            throw refusal;
        }
        links.clear();
        links.addAll(wanted);
        show();
    }
}
