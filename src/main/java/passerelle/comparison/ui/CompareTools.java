package passerelle.comparison.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import passerelle.comparison.SavedComparisonId;
import passerelle.comparison.Title;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.LineLimit;
import passerelle.shared.ui.PrimaryButton;

/** What may be done from the page of comparisons. */
class CompareTools extends Div {

    /** A page of another subject, which knows this one. */
    private static final String SIDE_BY_SIDE = CompareAddress.ROUTE + "/side-by-side";

    CompareTools(boolean maySetBands) {
        addClassName("compare-tools");
        add(new Anchor(SIDE_BY_SIDE, getTranslation("comparison.side")));
        add(new Anchor(OwnGroupsView.ROUTE, getTranslation("comparison.groups")));
        if (maySetBands) {
            add(new Anchor(BandsView.ROUTE, getTranslation("comparison.bands")));
        }
    }

    /**
     * @param name that is proposed
     * @param save under a name, and tells where it is kept
     */
    CompareTools saving(String name, Function<Title, SavedComparisonId> save) {
        add(new PrimaryButton("comparison.save", () -> ask(name, save)));
        return this;
    }

    private void ask(String proposed, Function<Title, SavedComparisonId> save) {
        var name = new TextField(getTranslation("comparison.name"));
        name.setRequiredIndicatorVisible(true);
        name.setValue(proposed);
        LineLimit.of(Title.LONGEST, name);
        var fields = new Div(new Paragraph(getTranslation("comparison.save.consequence")), name);
        fields.addClassName("form-fields");
        new FormDialog(getTranslation("comparison.save"), getTranslation("comparison.save.act"), fields, confirmed -> {
                    var kept = save.apply(new Title(name.getValue()));
                    UI.getCurrent().navigate(CompareLinks.saved(kept));
                    return true;
                })
                .open();
    }
}
