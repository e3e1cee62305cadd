package passerelle.visit.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import passerelle.audit.ui.HistoryButton;
import passerelle.instrument.Edition;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Prose;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;
import passerelle.visit.profile.FindingKind;
import passerelle.visit.profile.FindingRow;

/** One finding: what it does to the answers, its text, and who saw it. */
class FindingCard extends Article {

    private final FindingRow row;
    private final Edition index;
    private final String about;
    private final Div actions = new Div();

    FindingCard(FindingRow row, Edition index) {
        this.row = row;
        this.index = index;
        this.about = row.details().indicator().isEmpty() ? "" : indicator();
        addClassNames("card", "finding");
        actions.addClassName("quiet-actions");
        var heading = new Div(badge(row.details().kind()));
        heading.addClassName("finding-heading");
        if (!about.isEmpty()) {
            heading.add(new Span(about));
        }
        var who = new Span(getTranslation("finding.by", row.author(), Phrases.moment(row.recordedAt())));
        who.addClassNames("muted", "small");
        heading.add(who);
        add(heading);
    }

    void show() {
        add(new Prose(row.text().body()));
    }

    void allow(TextService texts, FindingForms forms) {
        var key = new TextKey("finding", row.id().value(), "text");
        add(new TextBox(texts, key, getTranslation("finding.text"), row.text()));
        actions.add(
                new QuietButton("form.correct", () -> forms.correct(row)).about(about),
                new QuietButton("visit.withdraw", () -> forms.withdraw(row)).about(about));
    }

    void close(HistoryButton history) {
        actions.add(history.about(about));
        add(actions);
    }

    private StatusBadge badge(FindingKind kind) {
        var tone = switch (kind) {
            case CONFIRMS -> Tone.DONE;
            case CONTRADICTS -> Tone.LATE;
            case ADDS -> Tone.INFO;
        };
        return new StatusBadge(tone, Phrases.name(this, kind));
    }

    private String indicator() {
        var code = new IndicatorCode(row.details().indicator());
        var known = index.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
        return code.value()
                + known.map(indicator -> " " + indicator.topic().in(getLocale()))
                        .orElse("");
    }
}
