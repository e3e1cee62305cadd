package passerelle.result.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.EditionId;
import passerelle.instrument.EditionStatus;
import passerelle.instrument.EditionSummary;
import passerelle.result.OfficialResult;
import passerelle.shared.PartialDate;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/** What the institute returned, to be typed; blank is unknown. */
class OfficialResultFields extends Div {

    private final TextField round = new TextField(getTranslation("result.round"));
    private final Select<EditionSummary> edition = new Select<>();
    private final ResultDateField date;
    private final TextField cities = new TextField(getTranslation("result.cities"));
    private final DateField published = new DateField(getTranslation("result.published.elsewhere"));
    private final TextField source = new TextField(getTranslation("result.source"));
    private final PercentFields percents = new PercentFields();
    private @Nullable OfficialResult known;

    OfficialResultFields(Editions editions, LocalDate today) {
        addClassName("form-fields");
        date = new ResultDateField(getTranslation("result.date"), today);
        round.setRequiredIndicatorVisible(true);
        round.setValue(Integer.toString(today.getYear()));
        cities.setHelperText(getTranslation("result.cities.help"));
        published.setMax(today);
        published.setHelperText(getTranslation("result.published.help"));
        setUpEdition(editions);
        source.setMaxLength(500);
        add(round, edition, date, cities, published, source, percents);
    }

    private void setUpEdition(Editions editions) {
        var known = editions.ofIndex();
        edition.setLabel(getTranslation("result.edition"));
        edition.setItems(known);
        edition.setItemLabelGenerator(
                summary -> summary.version() + " · " + summary.title().in(Phrases.locale()));
        edition.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                percents.ask(editions.names(change.getValue().id()));
            }
        });
        edition.setValue(known.stream()
                .filter(summary -> summary.status() == EditionStatus.ACTIVE)
                .findFirst()
                .orElse(known.getFirst()));
    }

    void show(OfficialResult known) {
        this.known = known;
        round.setValue(Integer.toString(known.round()));
        edition.getListDataView()
                .getItems()
                .filter(summary -> summary.id().equals(known.edition()))
                .findFirst()
                .ifPresent(edition::setValue);
        date.setValue(known.date());
        cities.setValue(known.citiesCompared() == null ? "" : Integer.toString(known.citiesCompared()));
        published.setValue(known.publishedOn());
        source.setValue(known.source());
        percents.show(known.percents());
    }

    OfficialResult typed() {
        return new OfficialResult(
                Numbers.year(round.getValue()),
                chosen(),
                date.typed(),
                Numbers.whole(cities.getValue(), getLocale()),
                published.getValue(),
                publishedToThe(),
                percents.typed(),
                source.getValue());
    }

    /** Whoever leaves the day as it was knows no more of it than before. */
    private PartialDate.@Nullable Precision publishedToThe() {
        return known != null && Objects.equals(known.publishedOn(), published.getValue())
                ? known.publishedToThe()
                : null;
    }

    private EditionId chosen() {
        if (edition.getValue() == null) {
            throw new RuleViolation("result.error.edition");
        }
        return edition.getValue().id();
    }
}
