package passerelle.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import passerelle.city.CityService;
import passerelle.city.ui.CityLinks;
import passerelle.intake.ui.IntakeLinks;
import passerelle.practice.DeskFilter;
import passerelle.practice.PracticeReview;
import passerelle.practice.PracticeRow;
import passerelle.practice.PracticeStatus;
import passerelle.practice.classification.ClassificationService;
import passerelle.practice.classification.TermId;
import passerelle.practice.classification.TermKind;
import passerelle.practice.classification.TermRow;
import passerelle.search.SearchText;
import passerelle.shared.Country;
import passerelle.shared.ui.Choice;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.PageQuery;
import passerelle.shared.ui.Phrases;

/** What cities report: what waits for review first; what it is narrowed to stands in the address. */
@Route(PracticeLinks.DESK)
@Menu(order = 34, title = "practice.desk")
@RolesAllowed("SECRETARIAT")
class PracticeDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PracticeReview review;
    private final TextField text = new TextField();
    private final Select<PracticeStatus> status = new Select<>();
    private final Choice<Country, String> country;
    private final Choice<TermRow, TermId> theme;
    private final FoldingGrid<PracticeRow> grid = new FoldingGrid<>();

    PracticeDeskView(PracticeReview review, ClassificationService classification, CityService cities) {
        this.review = review;
        var countries = cities.countries().stream()
                .sorted(Comparator.comparing(one -> one.name(getLocale())))
                .toList();
        country = new Choice<>(getTranslation("city.country"), countries, one -> one.name(getLocale()), Country::code);
        theme = new Choice<>(
                getTranslation("practice.theme"),
                classification.all().of(TermKind.THEME),
                term -> term.label().in(getLocale()),
                TermRow::id);
        addClassNames("page", "list-page");
        var heading = new Div(
                new H1(getPageTitle()),
                new Anchor(PracticeLinks.RECEIVED, getTranslation("practice.received")),
                new Anchor(IntakeLinks.ALL, getTranslation("practice.collection.begin")),
                new Anchor(PracticeLinks.CLASSIFICATION, getTranslation("practice.classification")));
        heading.addClassName("page-heading");
        setUpFilters();
        setUpGrid();
        var filters = new Div(text, status, country, theme);
        filters.addClassName("filters");
        add(heading, filters, grid);
    }

    private void setUpFilters() {
        text.setLabel(getTranslation("practice.desk.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        status.setLabel(getTranslation("practice.status"));
        status.setItems(PracticeStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("practice.desk.all"));
        status.setItemLabelGenerator(one -> one == null ? getTranslation("practice.desk.all") : Phrases.name(one));
        text.addValueChangeListener(change -> follow(change.isFromClient()));
        status.addValueChangeListener(change -> follow(change.isFromClient()));
        country.addValueChangeListener(change -> follow(change.isFromClient()));
        theme.addValueChangeListener(change -> follow(change.isFromClient()));
    }

    private void follow(boolean typed) {
        if (typed) {
            var chosen = status.getOptionalValue().map(PracticeStatus::name).orElse("all");
            var query = new PageQuery()
                    .and("text", text.isEmpty() ? null : text.getValue())
                    .and("status", chosen)
                    .and("country", country.key())
                    .and("theme", theme.key() == null ? null : theme.key().value());
            getUI().ifPresent(ui -> ui.navigate(PracticeDeskView.class, query.parameters()));
        }
    }

    private void setUpGrid() {
        grid.addComponentColumn(row ->
                        new Anchor(PracticeLinks.version(row.code(), row.revision()), PracticeWords.title(row.title())))
                .setHeader(getTranslation("practice.title"))
                .setFlexGrow(2)
                .setRowHeader(true);
        grid.addComponentColumn(row -> new Anchor(CityLinks.to(row.cityCode(), "practices"), row.cityName(getLocale())))
                .setHeader(getTranslation("practice.city"));
        grid.addComponentColumn(row -> PracticeWords.badge(row.status())).setHeader(getTranslation("practice.status"));
        var submitted = grid.addColumn(row -> row.submittedOn() == null ? "–" : Phrases.shortDate(row.submittedOn()))
                .setHeader(getTranslation("practice.submitted.column"));
        grid.wideOnly(submitted);
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setItemsPageable(page -> review.desk(filter(), page));
        grid.setEmptyStateText(getTranslation("practice.desk.empty"));
        grid.addClassName("fill");
    }

    private DeskFilter filter() {
        return new DeskFilter(
                new SearchText(text.getValue()),
                status.getOptionalValue().map(Set::of).orElse(Set.of()),
                country.key(),
                theme.key());
    }

    /** The address says what it is narrowed to: it can be kept and sent. Without a word, what is to be reviewed. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = PageQuery.of(event.getLocation().getQueryParameters());
        text.setValue(query.text("text").orElse(""));
        var asked = query.text("status").orElse(PracticeStatus.SUBMITTED.name());
        Stream.of(PracticeStatus.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .ifPresentOrElse(status::setValue, status::clear);
        country.choose(query.text("country").orElse(null));
        theme.choose(query.text("theme").map(TermId::new).orElse(null));
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.desk");
    }
}
