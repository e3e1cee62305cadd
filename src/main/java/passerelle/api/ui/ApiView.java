package passerelle.api.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import passerelle.api.OpenApi;
import passerelle.api.Operation;
import passerelle.api.request.Addresses;
import passerelle.api.request.ProblemKind;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** What programs can read, told to the people who write them. */
@Route("api")
@AnonymousAllowed
class ApiView extends Div implements HasDynamicTitle {

    /** The parameter that each address takes, of which the beginning tells. */
    private static final String EVERYWHERE = "format";

    private static final String EXAMPLE = "curl https://…%s/results.csv?kind=official";
    private static final String EXAMPLE_WITH_TOKEN =
            "curl -H \"Authorization: Bearer psr_…\" https://…%s/cities/it-valmora/results";

    ApiView(OpenApi openApi) {
        addClassNames("page", "api-page");
        var heading = new Div(new H1(getPageTitle()));
        heading.addClassName("page-heading");
        add(heading, beginning(), addresses(openApi), problems());
    }

    private Component beginning() {
        var part = new Div(
                new Paragraph(getTranslation("api.intro")),
                new Paragraph(getTranslation("api.public")),
                new Pre(EXAMPLE.formatted(Addresses.ROOT)),
                new Paragraph(getTranslation("api.token")),
                new Pre(EXAMPLE_WITH_TOKEN.formatted(Addresses.ROOT)),
                new Paragraph(getTranslation("api.answers")),
                links());
        part.addClassName("api-beginning");
        return part;
    }

    private Component links() {
        var links = new Div(
                file("/openapi.json", "api.openapi"),
                file("/cities.csv", "api.example.cities"),
                new Anchor("account", getTranslation("account.own")));
        links.addClassName("acts");
        return links;
    }

    /** An address that is no page of the application. */
    private Anchor file(String path, String words) {
        var file = new Anchor(Addresses.ROOT + path, getTranslation(words));
        file.setRouterIgnore(true);
        return file;
    }

    private Section addresses(OpenApi openApi) {
        var section = new Section(getTranslation("api.addresses"));
        openApi.operations().stream().map(this::address).forEach(section::add);
        return section;
    }

    private Section address(Operation operation) {
        var section = Section.sub(operation.summary().in(getLocale()));
        if (operation.needsToken()) {
            section.action(new StatusBadge(Tone.INFO, getTranslation("api.needs.token")));
        }
        var path = operation.path().equals("/") ? "" : operation.path();
        section.add(
                new Code("GET " + Addresses.ROOT + path),
                new Paragraph(operation.description().in(getLocale())),
                parameters(operation));
        return section;
    }

    private FactList parameters(Operation operation) {
        var list = new FactList();
        operation.parameters().stream()
                .filter(parameter -> !parameter.name().equals(EVERYWHERE))
                .forEach(parameter ->
                        list.with(parameter.name(), parameter.description().in(getLocale())));
        return list;
    }

    private Section problems() {
        var section = new Section(getTranslation("api.problems"));
        section.add(new Paragraph(getTranslation("api.problems.why")));
        var list = new FactList();
        Stream.of(ProblemKind.values())
                .forEach(kind -> list.with(kind.status().value() + " · " + kind.code(), problem(kind)));
        section.add(list);
        return section;
    }

    /** Problems name this place as their type. */
    private Component problem(ProblemKind kind) {
        var words = new Div(Phrases.name(this, kind));
        words.setId(kind.code());
        return words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("api.title");
    }
}
