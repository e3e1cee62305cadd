package passerelle.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import passerelle.assessment.Progress;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;

/** On a narrow screen, the areas of a sheet behind one field. */
class AreaChoice extends Select<String> {

    private final transient SheetModel model;

    /** @param address of an area by its code */
    AreaChoice(SheetModel model, String shown, UnaryOperator<String> address) {
        this.model = model;
        addClassName("area-choice");
        setLabel(getTranslation("assessment.areas"));
        var areas = model.edition().areas().stream().map(Area::code);
        var profile = model.edition().profile().isEmpty() ? Stream.<String>of() : Stream.of(Edition.PROFILE);
        setItems(Stream.concat(profile, areas).toList());
        setItemLabelGenerator(this::words);
        setValue(shown);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(address.apply(change.getValue()));
            }
        });
    }

    private String words(String code) {
        if (code.equals(Edition.PROFILE)) {
            return words(getTranslation("assessment.profile"), model.now().profileProgress());
        }
        var area = model.edition().area(code);
        return words(area.title().in(getLocale()), model.now().progress(area));
    }

    private String words(String title, Progress progress) {
        return getTranslation("assessment.area.choice", title, progress.answered(), progress.total());
    }
}
