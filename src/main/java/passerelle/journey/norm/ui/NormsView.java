package passerelle.journey.norm.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryList;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.NormService;
import passerelle.journey.norm.Norms;
import passerelle.journey.pipeline.NormPreview;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Phrases;

/** How long each step may take. */
@Route("norms")
@Menu(order = 80, title = "journey.norms")
@RolesAllowed("SECRETARIAT")
class NormsView extends Div implements HasDynamicTitle {

    private final NormService norms;
    private final NormPreview preview;
    private final Clock clock;
    private final AuditLog audit;
    private final FoldingGrid<Norm> grid = new FoldingGrid<>();
    private final Div history = new Div();
    private Norms inForce;

    NormsView(NormService norms, NormPreview preview, AuditLog audit, Clock clock) {
        this.norms = norms;
        this.preview = preview;
        this.clock = clock;
        this.audit = audit;
        this.inForce = norms.norms();
        addClassName("page");
        add(new H1(getPageTitle()), new Paragraph(getTranslation("journey.norms.why")), grid, history);
        setUpGrid();
        showHistory();
    }

    private void setUpGrid() {
        grid.addColumn(norm -> Phrases.name(this, norm))
                .setHeader(getTranslation("journey.norm"))
                .setRowHeader(true);
        grid.addColumn(norm -> amount(norm, inForce.of(norm)))
                .setHeader(getTranslation("journey.norm.amount"))
                .setTextAlign(ColumnTextAlign.END);
        var standard = grid.addColumn(norm -> amount(norm, norm.standard()))
                .setHeader(getTranslation("journey.norm.standard"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(this::change).setHeader(getTranslation("journey.norm.change"));
        grid.wideOnly(standard);
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setItems(Norm.values());
        grid.setAllRowsVisible(true);
    }

    private void showHistory() {
        history.removeAll();
        history.add(new Details(
                getTranslation("journey.norms.history"),
                new HistoryList(page -> audit.ofObject(null, "norm", NormService.HISTORY, page))));
    }

    private Component change(Norm norm) {
        var change = new Button(getTranslation("journey.norm.change"), click -> ask(norm));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(getTranslation("journey.norm.change.which", Phrases.name(this, norm)));
        return change;
    }

    private void ask(Norm norm) {
        var seen = new AtomicInteger(norms.norms().of(norm));
        var form = new NormForm(norm, seen.get(), LocalDate.now(clock), amount -> preview.late(norm, amount));
        new FormDialog(Phrases.name(this, norm), getTranslation("form.save"), form, confirmed -> {
                    form.checkSeen(confirmed);
                    norms.change(norm, seen.get(), form.amount(), form.reason());
                    showInForce();
                    return true;
                })
                .over(form.values(seen.get()), () -> {
                    seen.set(norms.norms().of(norm));
                    return form.values(seen.get());
                })
                .open();
    }

    private void showInForce() {
        inForce = norms.norms();
        grid.getDataProvider().refreshAll();
        showHistory();
    }

    private String amount(Norm norm, int amount) {
        return getTranslation(norm.isInMonths() ? "journey.months" : "journey.days", amount);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("journey.norms");
    }
}
