package passerelle.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.instrument.EditionRegister;
import passerelle.instrument.EditionService;
import passerelle.instrument.EditionStatus;
import passerelle.instrument.EditionSummary;
import passerelle.instrument.Instrument;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;

/** The questionnaires and their editions. */
@Route("instruments")
@Menu(order = 70, title = "instrument.title")
@RolesAllowed({"SECRETARIAT", "ANALYST", "EXPERT", "COORDINATOR", "CONTRIBUTOR"})
class InstrumentsView extends Div implements HasDynamicTitle {

    InstrumentsView(EditionService editions, EditionRegister register, CurrentUser user) {
        addClassNames("page", "edition-page");
        var heading = new Div(new H1(getPageTitle()));
        heading.addClassName("page-heading");
        if (user.is(Role.SECRETARIAT)) {
            heading.add(new Button(getTranslation("instrument.add"), click -> new EditionForm(register).open()));
        }
        add(heading, new Paragraph(getTranslation("instrument.intro")));
        var all = editions.all().stream()
                .filter(edition -> edition.status() != EditionStatus.DISCARDED || user.is(Role.SECRETARIAT))
                .toList();
        for (var instrument : Instrument.values()) {
            add(section(instrument, all));
        }
    }

    private Section section(Instrument instrument, List<EditionSummary> all) {
        var section = new Section(Phrases.name(this, instrument));
        var list = new UnorderedList();
        list.addClassName("edition-list");
        all.stream().filter(edition -> edition.instrument() == instrument).forEach(edition -> list.add(line(edition)));
        section.add(list);
        return section;
    }

    private Component line(EditionSummary edition) {
        var link = new RouterLink(
                edition.title().in(getLocale()),
                EditionView.class,
                EditionView.parameters(edition.instrument(), edition.version()));
        var extent = edition.indicators() == 0 ? "instrument.extent.historic" : "instrument.extent";
        var words = new Span(Phrases.phrase(extent, edition.version(), edition.areas(), edition.indicators()));
        words.addClassName("muted");
        return new ListItem(link, EditionBadge.of(this, edition.status()), words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("instrument.title");
    }
}
