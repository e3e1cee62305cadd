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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.comparison.Asked;
import passerelle.comparison.ComparisonService;
import passerelle.result.ui.Editions;
import passerelle.shared.Folding;

/** A city beside a group; what is compared stands in the address, so that it can be kept and sent. */
@Route(CompareAddress.ROUTE)
@Menu(order = 30, title = "comparison.title")
@PermitAll
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ComparisonService comparisons;
    private final CitySearch directory;
    private final Editions editions;
    private final CurrentUser user;
    private final LocalDate today;
    private final GroupNames names = new GroupNames(Map.of());
    private final CompareFields fields;
    private final Div shown = new Div();

    CompareView(
            ComparisonService comparisons,
            GroupChoices groups,
            CitySearch directory,
            Editions editions,
            CurrentUser user,
            Clock clock) {
        this.comparisons = comparisons;
        this.directory = directory;
        this.editions = editions;
        this.user = user;
        this.today = LocalDate.now(clock);
        fields = new CompareFields(directory, groups.all(names), names, today, CompareView::go);
        addClassNames("page", "compare-page");
        var heading = new Div(new H1(getPageTitle()));
        heading.addClassName("page-heading");
        add(heading, new Paragraph(getTranslation("comparison.why")), fields, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = CompareAddress.of(event.getLocation().getQueryParameters());
        var city = city(address);
        fields.show(address, city);
        var compared =
                comparisons.compare(new Asked(city == null ? null : city.id(), address.group(), address.basis(today)));
        shown.removeAll();
        shown.add(new ComparedPart(
                compared,
                new ComparedWords(
                        compared, city == null ? "" : city.names().in(getLocale()), names.of(address.group())),
                editions));
    }

    /** Where the address does not say, a coordinator's own. */
    private @Nullable CityFound city(CompareAddress address) {
        if (address.city() != null) {
            return directory.coded(List.of(address.city())).get(address.city());
        }
        return directory.identified(user.cities(Role.COORDINATOR)).values().stream()
                .min(Comparator.comparing(found -> Folding.fold(found.names().in(getLocale()))))
                .orElse(null);
    }

    private static void go(CompareAddress address) {
        UI.getCurrent().navigate(CompareView.class, address.query().parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("comparison.title");
    }
}
