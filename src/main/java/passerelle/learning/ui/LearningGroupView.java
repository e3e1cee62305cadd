package passerelle.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.instrument.EditionService;
import passerelle.learning.LearningGroupDetails;
import passerelle.learning.LearningGroupId;
import passerelle.learning.LearningGroupService;
import passerelle.learning.LearningGroupStatus;
import passerelle.learning.Part;
import passerelle.shared.CityId;
import passerelle.shared.Folding;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;

/** One learning group, for the secretariat, analysts and the people of its cities. */
@Route(LearningLinks.GROUP)
@PermitAll
class LearningGroupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SIDE_BY_SIDE = 5;

    private final LearningGroupService groups;
    private final CitySearch directory;
    private final EditionService editions;
    private final GroupActs acts;
    private final CurrentUser user;

    private String title = "";

    LearningGroupView(
            LearningGroupService groups,
            CitySearch directory,
            EditionService editions,
            GroupActs acts,
            CurrentUser user) {
        this.groups = groups;
        this.directory = directory;
        this.editions = editions;
        this.acts = acts;
        this.user = user;
        addClassNames("page", "learning-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = event.getRouteParameters()
                .get("group")
                .flatMap(LearningGroupView::id)
                .flatMap(this::readable)
                .orElseThrow(NotFoundException::new);
        var titles = AreaTitles.read(editions);
        title = group.outline().name();
        removeAll();
        if (user.seesTheNetwork()) {
            add(new Anchor(LearningLinks.NETWORK, getTranslation("learning.title")));
        }
        var cities = directory.identified(group.circle().cities().keySet()).values().stream()
                .sorted(Comparator.comparing(city -> Folding.fold(name(city))))
                .toList();
        add(heading(group, titles), LearningWords.badge(group.status()), facts(group, titles, cities));
        for (var part : Part.values()) {
            add(cities(part, group, cities));
        }
        add(side(cities));
    }

    private Optional<LearningGroupDetails> readable(LearningGroupId id) {
        try {
            return groups.find(id);
        } catch (AccessDeniedException foreign) {
            return Optional.empty();
        }
    }

    private static Optional<LearningGroupId> id(String written) {
        try {
            return Optional.of(new LearningGroupId(UUID.fromString(written)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Div heading(LearningGroupDetails group, AreaTitles titles) {
        var heading = new Div(new H1(title));
        heading.addClassName("page-heading");
        heading.add(new QuietButton("history.title", () -> acts.history(group)));
        if (user.is(Role.SECRETARIAT)) {
            if (group.status().isOpen()) {
                heading.add(new QuietButton("learning.group.change", () -> acts.change(group, titles)));
                heading.add(new QuietButton("learning.group.close", () -> acts.close(group)));
            }
            if (group.status() == LearningGroupStatus.PROPOSED) {
                heading.add(new PrimaryButton("learning.group.agree", () -> acts.agree(group)));
            }
        }
        return heading;
    }

    private FactList facts(LearningGroupDetails group, AreaTitles titles, List<CityFound> cities) {
        var course = group.course();
        var facts = new FactList()
                .with(getTranslation("learning.area"), titles.of(group.area()))
                .with(getTranslation("learning.group.note"), group.outline().note())
                .with(
                        getTranslation("learning.group.languages"),
                        LearningWords.languages(group.outline().languages()))
                .with(
                        getTranslation("learning.group.contact"),
                        contact(group.circle().contact(), cities))
                .with(getTranslation("learning.group.lead"), group.outline().lead())
                .with(getTranslation("learning.group.proposed.on"), Phrases.date(course.proposedOn()));
        if (course.agreedOn() != null) {
            facts.with(getTranslation("learning.group.agreed.on"), Phrases.date(course.agreedOn()));
        }
        if (course.closedOn() != null) {
            facts.with(getTranslation("learning.group.closed.on"), Phrases.date(course.closedOn()))
                    .with(getTranslation("learning.group.closed.because"), course.closedBecause());
        }
        return facts;
    }

    private String contact(CityId contact, List<CityFound> cities) {
        return cities.stream()
                .filter(city -> city.id().equals(contact))
                .findFirst()
                .map(this::name)
                .orElse("");
    }

    private Component cities(Part part, LearningGroupDetails group, List<CityFound> cities) {
        var section = new Section(Phrases.name(part));
        var list = new UnorderedList();
        list.addClassName("group-cities");
        cities.stream()
                .filter(city -> group.circle().cities().get(city.id()) == part)
                .map(this::line)
                .forEach(list::add);
        section.add(list.getComponentCount() == 0 ? new Paragraph(getTranslation("learning.group.nobody")) : list);
        return section;
    }

    private ListItem line(CityFound city) {
        var country = new Span(city.country().name(getLocale()));
        country.addClassNames("muted", "small");
        return new ListItem(new Anchor(LearningLinks.results(city.code()), name(city)), country);
    }

    private Paragraph side(List<CityFound> cities) {
        var codes = cities.stream().limit(SIDE_BY_SIDE).map(CityFound::code).toArray(String[]::new);
        return new Paragraph(
                new Anchor(LearningLinks.side(codes), getTranslation("learning.group.side", codes.length)));
    }

    private String name(CityFound city) {
        return city.names().in(getLocale());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
