package passerelle.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityFound;
import passerelle.comparison.Asked;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.OwnGroupDetails;
import passerelle.comparison.ui.CompareCities;
import passerelle.comparison.ui.CompareFields;
import passerelle.comparison.ui.GroupChoices;
import passerelle.comparison.ui.GroupNames;
import passerelle.result.Measure;
import passerelle.result.ui.MeasureNames;
import passerelle.result.ui.ResultLinks;
import passerelle.shared.ui.EmptyState;

/** The published results of all cities, looked at in four ways; what is looked at stands in the address. */
@Route(NetworkAddress.ROUTE)
@Menu(order = 31, title = "network.title")
@PermitAll
class NetworkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CompareCities cities;
    private final NetworkParts parts;
    private final LocalDate today;
    private final List<OwnGroupDetails> own;
    private final GroupNames names;
    private final MeasureNames measures;
    private final NetworkTabs tabs = new NetworkTabs();
    private final NetworkFields fields;
    private final Div shown = new Div();

    NetworkView(GroupChoices groups, CompareCities cities, NetworkParts parts, CurrentUser user, Clock clock) {
        this.cities = cities;
        this.parts = parts;
        this.today = LocalDate.now(clock);
        this.own = groups.own();
        this.names = GroupNames.of(own);
        this.measures = parts.measures();
        fields = new NetworkFields(
                measures,
                chosen -> new CompareFields(cities.directory(), groups.all(own, names), names, today, chosen),
                NetworkView::go);
        addClassNames("page", "network-page");
        var heading = new Div(new H1(getPageTitle()));
        heading.addClassName("page-heading");
        if (user.is(Role.SECRETARIAT) || user.is(Role.ANALYST)) {
            heading.add(new Anchor(ResultLinks.NETWORK, getTranslation("result.network.title")));
        }
        add(heading, new Paragraph(getTranslation("network.why")), tabs, fields, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = known(NetworkAddress.of(event.getLocation().getQueryParameters()));
        var city = cities.in(address.sample());
        tabs.show(address);
        fields.show(address, city);
        shown.removeAll();
        shown.add(content(address, city));
    }

    /** In what the edition in use does not ask about, there is nothing to look at. */
    private NetworkAddress known(NetworkAddress asked) {
        return measures.knows(asked.measure()) ? asked : asked.with(Measure.CORE);
    }

    private Component content(NetworkAddress address, @Nullable CityFound city) {
        var group = address.sample().group();
        if (!isReadable(group)) {
            return new EmptyState(getTranslation("comparison.group.gone"), getTranslation("comparison.gone.why"));
        }
        var asked = new Asked(
                city == null ? null : city.id(), group, address.sample().basis(today));
        var name = city == null ? "" : city.names().in(getLocale());
        return parts.of(address, new NetworkWords(asked, names.of(group), name), measures);
    }

    private boolean isReadable(ComparisonGroup group) {
        return !(group instanceof ComparisonGroup.HandPicked picked)
                || own.stream().anyMatch(known -> known.id().equals(picked.group()));
    }

    private static void go(NetworkAddress address) {
        UI.getCurrent().navigate(NetworkView.class, address.query().parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("network.title");
    }
}
