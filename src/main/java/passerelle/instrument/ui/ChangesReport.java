package passerelle.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionChanges;
import passerelle.instrument.IndicatorChange;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;

/** All that became of one edition in another: how much first, then each indicator that is not as it was. */
class ChangesReport extends Div {

    private final EditionChanges changes;
    private final Locale locale;

    ChangesReport(EditionChanges changes, Locale locale) {
        this.changes = changes;
        this.locale = locale;
        add(extent());
        if (changes.before().isHistoric() || changes.after().isHistoric()) {
            return;
        }
        addChanged();
        addListed(IndicatorChange.NEW, changes.after());
        addListed(IndicatorChange.DROPPED, changes.before());
    }

    private Component extent() {
        var facts = new FactList();
        if (!changes.before().isHistoric() && !changes.after().isHistoric()) {
            for (var change : IndicatorChange.values()) {
                facts.with(
                        Phrases.name(change), Phrases.number(changes.all(change).size()));
            }
        }
        return facts.with(getTranslation("instrument.compare.areas.new"), areas(changes.after(), changes.before()))
                .with(getTranslation("instrument.compare.areas.dropped"), areas(changes.before(), changes.after()))
                .with(getTranslation("instrument.compare.areas.both"), both());
    }

    /** The areas of one that the other does not have. */
    private String areas(Edition these, Edition butNot) {
        return these.areas().stream()
                .filter(area -> isMissing(area, butNot))
                .map(area -> area.title().in(locale))
                .collect(Collectors.joining(" · "));
    }

    private String both() {
        var both = changes.after().areas().stream()
                .filter(area -> !isMissing(area, changes.before()))
                .count();
        return Phrases.number(both);
    }

    private static boolean isMissing(Area area, Edition edition) {
        return edition.areas().stream().noneMatch(other -> other.code().equals(area.code()));
    }

    private void addChanged() {
        var changed = changes.all(IndicatorChange.CHANGED);
        if (!changed.isEmpty()) {
            var section = new Section(heading(IndicatorChange.CHANGED, changed));
            changed.forEach(code -> section.add(new ChangedIndicator(changes, code, locale)));
            add(section);
        }
    }

    private void addListed(IndicatorChange change, Edition edition) {
        var codes = changes.all(change);
        if (!codes.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("edition-list");
            codes.forEach(code -> list.add(line(edition, code)));
            var section = new Section(heading(change, codes));
            section.add(list);
            add(section);
        }
    }

    private static String heading(IndicatorChange change, List<IndicatorCode> codes) {
        var key = "instrument.compare." + change.name().toLowerCase(Locale.ROOT);
        return UI.getCurrent().getTranslation(key, Phrases.number(codes.size()));
    }

    private ListItem line(Edition edition, IndicatorCode code) {
        var indicator = edition.indicator(code);
        return new ListItem(getTranslation(
                "instrument.compare.line",
                code.value(),
                indicator.topic().in(locale),
                indicator.question().in(locale)));
    }
}
