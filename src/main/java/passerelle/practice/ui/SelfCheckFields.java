package passerelle.practice.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import passerelle.practice.Criterion;
import passerelle.practice.PracticeChange;
import passerelle.shared.ui.Phrases;

/** Whether the city finds that its practice meets the criteria of the programme; nobody else decides by it. */
class SelfCheckFields extends Section {

    SelfCheckFields(ReportModel model) {
        setId("criteria");
        addClassNames("practice-section", "practice-criteria");
        var criteria = new CheckboxGroup<Criterion>();
        criteria.addClassName("practice-ticks");
        criteria.setLabel(getTranslation("practice.criteria.self"));
        criteria.setItems(Criterion.values());
        criteria.setItemLabelGenerator(Phrases::name);
        criteria.setItemHelperGenerator(criterion -> getTranslation("practice.criterion." + criterion.name()));
        criteria.setValue(model.practice().facts().selfCheck());
        criteria.addValueChangeListener(change -> {
            model.write(new PracticeChange.SelfCheck(change.getValue()));
        });
        var why = new Paragraph(getTranslation("practice.criteria.why"));
        why.addClassName("muted");
        var fields = new Div(why, criteria);
        fields.addClassName("practice-fields");
        var heading = new Div(new H2(getTranslation("practice.criteria")));
        heading.addClassName("practice-section-heading");
        add(heading, fields);
    }
}
