package passerelle.delegation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import passerelle.assessment.ui.OpenSheet;
import passerelle.assessment.ui.SheetAddition;
import passerelle.assessment.ui.SheetFilter;
import passerelle.delegation.DelegatedPart;
import passerelle.delegation.DelegationRow;
import passerelle.instrument.Area;
import passerelle.instrument.Indicator;
import passerelle.instrument.Item;
import passerelle.shared.ui.Folded;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;

/** Delegations on one sheet, as one person sees them. */
class DelegationAddition implements SheetAddition {

    private final OpenSheet sheet;
    private final List<DelegationRow> rows;
    private final SheetReader reader;
    private final DelegationForms forms;

    DelegationAddition(OpenSheet sheet, List<DelegationRow> rows, SheetReader reader, DelegationForms forms) {
        this.sheet = sheet;
        this.rows = rows;
        this.reader = reader;
        this.forms = forms;
    }

    /** The own part stands open; those of others behind a line that counts them. */
    @Override
    public Optional<Component> below() {
        if (rows.isEmpty() && !mayAsk()) {
            return Optional.empty();
        }
        var part = new Div();
        part.addClassNames("sheet-below", "delegations");
        if (reader.narrowed()) {
            part.add(new Paragraph(UI.getCurrent().getTranslation("delegation.narrowed.here")));
        }
        var mine = rows.stream().filter(reader::holds).toList();
        if (!mine.isEmpty()) {
            part.add(list(mine));
        }
        var others = rows.stream().filter(Predicate.not(reader::holds)).toList();
        if (!others.isEmpty()) {
            part.add(new Folded(summary(others), () -> list(others)));
        }
        if (mayAsk()) {
            part.add(ask("delegation.ask", List.of()));
        }
        return Optional.of(part);
    }

    @Override
    public Optional<Component> atop(Area area) {
        if (!mayAsk()) {
            return Optional.empty();
        }
        var ask = ask("delegation.ask.area", List.of(new DelegatedPart.WholeArea(area)))
                .about(area.title().in(Phrases.locale()));
        return Optional.of(new Div(ask));
    }

    @Override
    public Optional<Component> beside(Area area) {
        var names = rows.stream()
                .filter(row -> area.indicators().stream()
                        .anyMatch(indicator -> row.has(indicator.code().value())))
                .map(row -> row.delegate().name())
                .distinct()
                .collect(Collectors.joining(", "));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var owner = new Span(names);
        owner.addClassName("area-owner");
        return Optional.of(owner);
    }

    @Override
    public Optional<Component> above(Item item) {
        var with = rows.stream()
                .filter(row -> row.has(item.field()))
                .map(this::words)
                .collect(Collectors.joining(" · "));
        if (with.isEmpty()) {
            return Optional.empty();
        }
        var line = new Paragraph(with);
        line.addClassName("card-owner");
        return Optional.of(line);
    }

    @Override
    public Optional<Component> below(Item item) {
        return mayAsk()
                ? Optional.of(ask("delegation.ask", List.of(new DelegatedPart.Single(item)))
                        .about(item.name(Phrases.locale())))
                : Optional.empty();
    }

    @Override
    public List<SheetFilter> filters() {
        return List.of(new SheetFilter("mine", this::isMine));
    }

    /** What the person was asked; for whoever was asked nothing, what nobody was asked. */
    private boolean isMine(Indicator indicator) {
        var code = indicator.code().value();
        var own = rows.stream().filter(reader::holds).toList();
        return own.isEmpty()
                ? sheet.isWritable(code) && rows.stream().noneMatch(row -> row.has(code))
                : own.stream().anyMatch(row -> row.has(code));
    }

    private boolean mayAsk() {
        return reader.gives() && sheet.isWritable();
    }

    private QuietButton ask(String key, List<DelegatedPart> parts) {
        var ask = new QuietButton(key, () -> forms.ask(sheet.now(), parts));
        ask.addThemeVariants(ButtonVariant.SMALL);
        return ask;
    }

    private String words(DelegationRow row) {
        var key = reader.holds(row) ? "delegation.card.mine" : "delegation.card";
        return Phrases.phrase(row.isDone() ? key + ".done" : key, row.delegate().name(), row.due());
    }

    private String summary(List<DelegationRow> others) {
        var open = others.stream().filter(row -> !row.isDone()).count();
        var late = others.stream().filter(row -> row.isLate(reader.today())).count();
        return UI.getCurrent().getTranslation("delegation.summary", others.size(), open, late);
    }

    private UnorderedList list(List<DelegationRow> some) {
        var list = new UnorderedList();
        list.addClassName("delegation-list");
        some.forEach(row -> list.add(line(row)));
        return list;
    }

    private DelegationLine line(DelegationRow row) {
        var line = new DelegationLine(row, sheet.now(), reader.today());
        if (!sheet.now().assessment().isOpen()) {
            return line;
        }
        if (reader.gives()) {
            return line.forGiver(forms);
        }
        return reader.holds(row) ? line.forDelegate(forms) : line;
    }
}
