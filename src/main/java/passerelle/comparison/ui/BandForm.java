package passerelle.comparison.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.comparison.Cuts;
import passerelle.comparison.Trait;
import passerelle.shared.Reason;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.ReasonField;

/** Where a scale is cut, typed as numbers parted by semicolons. */
class BandForm extends Div {

    private final Select<Trait> trait = new Select<>();
    private final TextField cuts = new TextField();
    private final ReasonField why = new ReasonField();

    /** @param known the cuts so far; null for a new scale */
    BandForm(@Nullable Cuts known) {
        addClassName("form-fields");
        trait.setLabel(getTranslation("comparison.bands.trait"));
        trait.setItems(Trait.values());
        trait.setItemLabelGenerator(Phrases::name);
        trait.setValue(known == null ? Trait.POPULATION : known.trait());
        trait.setReadOnly(known != null);
        cuts.setLabel(getTranslation("comparison.bands.cuts"));
        cuts.setHelperText(getTranslation("comparison.bands.cuts.help"));
        cuts.setRequiredIndicatorVisible(true);
        cuts.setValue(known == null ? "" : written(known));
        add(new Paragraph(getTranslation("comparison.bands.consequence")), trait, cuts, why);
    }

    private static String written(Cuts known) {
        return known.at().stream()
                .map(cut -> Numbers.shown(cut, Phrases.locale()))
                .collect(joining("; "));
    }

    Cuts cuts() {
        return new Cuts(
                trait.getValue(),
                Stream.of(cuts.getValue().split(";"))
                        .filter(typed -> !typed.isBlank())
                        .map(this::cut)
                        .toList());
    }

    private BigDecimal cut(String typed) {
        return Objects.requireNonNull(Numbers.decimal(typed, getLocale()));
    }

    Reason reason() {
        return why.reason();
    }
}
