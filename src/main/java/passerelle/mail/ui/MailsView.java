package passerelle.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import passerelle.mail.MailRow;
import passerelle.mail.MailService;
import passerelle.mail.MailState;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** What was written to people, and what of it did not get through. */
@Route("mails")
@Menu(order = 62, title = "mail.title")
@RolesAllowed("SECRETARIAT")
class MailsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MailService mails;
    private final ComboBox<MailState> state = new ComboBox<>();
    private final FoldingGrid<MailRow> grid = new FoldingGrid<>();
    private final Paragraph standing = new Paragraph();
    private final QuietButton again = new QuietButton("mail.again.all", this::sendAllAgain);

    MailsView(MailService mails) {
        this.mails = mails;
        addClassNames("page", "list-page");
        setUpFilter();
        setUpGrid();
    }

    /** The address may say of which state. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("state")
                .flatMap(MailsView::known)
                .ifPresent(state::setValue);
        removeAll();
        var heading = new Div(new H1(getPageTitle()), again);
        heading.addClassName("page-heading");
        var filters = new Div(state);
        filters.addClassName("filters");
        add(heading, standing);
        if (mails.standing().open()) {
            add(filters, grid);
        } else {
            add(new EmptyState(getTranslation("mail.none"), getTranslation("mail.none.help")));
        }
        tell();
    }

    private static Optional<MailState> known(String typed) {
        return Stream.of(MailState.values())
                .filter(one -> one.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    private void setUpFilter() {
        state.setLabel(getTranslation("mail.state"));
        state.setItems(MailState.values());
        state.setItemLabelGenerator(one -> Phrases.name(this, one));
        state.setPlaceholder(getTranslation("mail.state.all"));
        state.setClearButtonVisible(true);
        state.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
    }

    private void setUpGrid() {
        grid.addColumn(MailRow::subject)
                .setHeader(getTranslation("mail.subject"))
                .setRowHeader(true);
        grid.addColumn(MailRow::recipient).setHeader(getTranslation("mail.recipient"));
        grid.addComponentColumn(this::badge).setHeader(getTranslation("mail.state"));
        grid.addComponentColumn(this::course).setHeader(getTranslation("mail.course"));
        grid.addComponentColumn(this::act).setHeader(getTranslation("mail.acts"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setItemsPageable(page -> mails.list(state.getOptionalValue(), page));
        grid.setEmptyStateText(getTranslation("mail.empty"));
        grid.addClassName("fill");
    }

    private Component badge(MailRow mail) {
        return new StatusBadge(tone(mail.state()), Phrases.name(this, mail.state()));
    }

    private static Tone tone(MailState state) {
        return switch (state) {
            case WAITING -> Tone.SOON;
            case SENT -> Tone.DONE;
            case FAILED -> Tone.LATE;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    /** What became of it, and what comes next. */
    private Component course(MailRow mail) {
        return switch (mail.state()) {
            case WAITING -> new Span(Phrases.phrase("mail.course.waiting", mail.writtenAt()));
            case SENT -> new Span(sent(mail));
            case WITHDRAWN -> new Span(getTranslation("mail.course.withdrawn"));
            case FAILED -> failure(mail);
        };
    }

    private static String sent(MailRow mail) {
        var at = mail.sentAt();
        return at == null ? "" : Phrases.phrase("mail.course.sent", at);
    }

    private Component failure(MailRow mail) {
        var due = mail.dueAt();
        var next = new Span(
                due == null
                        ? Phrases.phrase("mail.course.given.up", mail.attempts())
                        : Phrases.phrase("mail.course.failed", mail.attempts(), due));
        var reason = new Span(reason(mail));
        reason.addClassNames("small", "muted");
        var lines = new Div(next, reason);
        lines.addClassName("two-lines");
        return lines;
    }

    private static String reason(MailRow mail) {
        var words = mail.reason();
        return words == null ? "" : words;
    }

    private Component act(MailRow mail) {
        return mail.maySendAgain()
                ? new QuietButton("mail.again", () -> sendAgain(mail)).about(mail.recipient())
                : new Span();
    }

    private void sendAgain(MailRow mail) {
        mails.sendAgain(mail.id());
        done(getTranslation("mail.again.done", mail.recipient()));
    }

    private void sendAllAgain() {
        done(Phrases.phrase("mail.again.all.done", mails.sendAllAgain()));
    }

    private void done(String words) {
        grid.getDataProvider().refreshAll();
        tell();
        Notices.done(words);
    }

    private void tell() {
        var now = mails.standing();
        standing.setText(
                now.open()
                        ? Phrases.phrase("mail.standing", now.waiting(), now.failed())
                        : getTranslation("mail.standing.closed"));
        again.setVisible(now.open() && now.failed() > 0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.title");
    }
}
