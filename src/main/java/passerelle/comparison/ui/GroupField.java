package passerelle.comparison.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.modulith.NamedInterface;
import passerelle.comparison.ComparisonGroup;
import passerelle.shared.Folding;

/** A choice of the group a city is set beside; the groups are read once somebody opens it. */
@NamedInterface("groups")
public class GroupField extends ComboBox<ComparisonGroup> {

    private final transient GroupChoices choices;
    private final transient List<GroupChoices.Named> known = new ArrayList<>();

    public GroupField(GroupChoices choices, ComparisonGroup chosen, Consumer<ComparisonGroup> changed) {
        this.choices = choices;
        setLabel(getTranslation("comparison.group"));
        var names = choices.naming(chosen);
        setItemLabelGenerator(group -> name(group, names));
        setItems(query -> found(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        setValue(chosen);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed.accept(change.getValue());
            }
        });
    }

    private List<ComparisonGroup> found(String typed) {
        if (known.isEmpty()) {
            known.addAll(choices.all());
        }
        var wanted = Folding.fold(typed);
        return known.stream()
                .filter(named -> Folding.fold(named.name()).contains(wanted))
                .map(GroupChoices.Named::group)
                .toList();
    }

    private String name(ComparisonGroup group, GroupNames chosen) {
        return known.stream()
                .filter(named -> named.group().equals(group))
                .map(GroupChoices.Named::name)
                .findFirst()
                .orElseGet(() -> chosen.of(group));
    }
}
