package passerelle.comparison.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityFound;
import passerelle.comparison.Asked;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.ComparisonService;
import passerelle.comparison.OwnGroupDetails;
import passerelle.comparison.SavedComparisonService;
import passerelle.shared.ui.EmptyState;

/** A city beside a group; what is compared stands in the address, so that it can be kept and sent. */
@Route(CompareAddress.ROUTE)
@Menu(order = 30, title = "comparison.title")
@PermitAll
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ComparisonService comparisons;
    private final SavedComparisonService saved;
    private final GroupChoices groups;
    private final CompareCities cities;
    private final ComparedParts parts;
    private final LocalDate today;
    private final List<OwnGroupDetails> own;
    private final GroupNames names;
    private final CompareFields fields;
    private final Div heading = new Div();
    private CompareTools tools;
    private final Div shown = new Div();

    CompareView(
            ComparisonService comparisons,
            SavedComparisonService saved,
            GroupChoices groups,
            CompareCities cities,
            ComparedParts parts,
            Clock clock) {
        this.comparisons = comparisons;
        this.saved = saved;
        this.groups = groups;
        this.cities = cities;
        this.parts = parts;
        this.today = LocalDate.now(clock);
        this.own = groups.own();
        this.names = GroupNames.of(own);
        fields = new CompareFields(cities.directory(), groups.all(own, names), names, today, CompareView::go);
        addClassNames("page", "compare-page");
        tools = new CompareTools(groups.maySetBands());
        heading.addClassName("page-heading");
        add(heading, new Paragraph(getTranslation("comparison.why")), fields, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = CompareAddress.of(event.getLocation().getQueryParameters());
        var city = cities.in(address);
        fields.show(address, city);
        shown.removeAll();
        tools = new CompareTools(groups.maySetBands());
        heading.removeAll();
        heading.add(new H1(getPageTitle()), tools);
        if (isReadable(address.group())) {
            var asked = new Asked(city == null ? null : city.id(), address.group(), address.basis(today));
            show(asked, city);
        } else {
            shown.add(new EmptyState(getTranslation("comparison.group.gone"), getTranslation("comparison.gone.why")));
        }
        shown.add(new SavedList(saved.mine()));
    }

    private void show(Asked asked, @Nullable CityFound city) {
        var compared = comparisons.compare(asked);
        var name = city == null ? "" : city.names().in(getLocale());
        var words = new ComparedWords(compared, name, names.of(asked.group()));
        shown.add(parts.of(words, city == null ? OwnDoors.CLOSED : OwnDoors.of(compared, city)));
        if (!compared.isTooSmall()) {
            tools.saving(words.title(), title -> saved.save(title, asked));
        }
    }

    private boolean isReadable(ComparisonGroup group) {
        return !(group instanceof ComparisonGroup.HandPicked picked)
                || own.stream().anyMatch(known -> known.id().equals(picked.group()));
    }

    private static void go(CompareAddress address) {
        UI.getCurrent().navigate(CompareView.class, address.query().parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("comparison.title");
    }
}
