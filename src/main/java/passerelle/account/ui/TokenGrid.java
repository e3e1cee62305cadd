package passerelle.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import passerelle.account.token.PersonalTokenRow;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.PageZone;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** The tokens that a person made, each with how its secret begins. */
class TokenGrid extends FoldingGrid<PersonalTokenRow> {

    private final LocalDate today;

    TokenGrid(List<PersonalTokenRow> tokens, LocalDate today, Consumer<PersonalTokenRow> revoke) {
        this.today = today;
        addClassName("token-grid");
        addComponentColumn(token -> twoLines(new Span(token.name()), made(token)))
                .setHeader(getTranslation("account.token.name"))
                .setRowHeader(true);
        addComponentColumn(token -> new Code(token.beginning() + "…"))
                .setHeader(getTranslation("account.token.beginning"));
        addComponentColumn(this::term).setHeader(getTranslation("account.token.term"));
        addNamedColumn(getTranslation("account.token.used"), this::used);
        addComponentColumn(token ->
                        new QuietButton("account.token.revoke", () -> revoke.accept(token)).about(token.name()))
                .setHeader(getTranslation("account.token.acts"));
        getColumns().forEach(column -> column.setAutoWidth(true));
        setItems(tokens);
        setAllRowsVisible(true);
    }

    private static String made(PersonalTokenRow token) {
        return Phrases.phrase("account.token.made", PageZone.day(token.createdAt()));
    }

    private Component term(PersonalTokenRow token) {
        if (token.hasEnded(today)) {
            return new StatusBadge(Tone.LATE, getTranslation("account.token.ended"));
        }
        var lastDay = token.lastDay();
        return lastDay == null
                ? new StatusBadge(Tone.NEUTRAL, getTranslation("account.token.endless"))
                : new StatusBadge(Tone.DONE, Phrases.phrase("account.token.until", lastDay));
    }

    private String used(PersonalTokenRow token) {
        var day = token.lastUsedOn();
        return day == null ? getTranslation("account.token.never") : Phrases.date(day);
    }
}
