package passerelle.api;

import static passerelle.api.request.Addresses.ROOT;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import passerelle.account.CurrentUser;
import passerelle.api.request.Addresses;
import passerelle.api.request.Answer;
import passerelle.api.request.Sheet;
import passerelle.api.request.Takes;

/** Where programs begin: every list by its name. */
@RestController
@RequestMapping(ROOT)
class RootApi {

    private static final List<String> LISTS =
            List.of("cities", "editions", "results", "groups", "comparisons", "saved-comparisons", "practices");

    private final CurrentUser user;

    RootApi(CurrentUser user) {
        this.user = user;
    }

    /**
     * @param reader the name of whose token was shown; blank without one
     * @param documentation a page for people
     */
    record Root(String version, String reader, List<Entry> lists, String openapi, String documentation) {}

    record Entry(String name, String link) {}

    private static final Sheet<Root> SHEET = new Sheet<>(
            List.of("name", "link"),
            root -> root.lists().stream().<List<Object>>map(entry -> List.of(entry.name(), entry.link())));

    @GetMapping
    @Takes
    Answer<Root> root() {
        var lists =
                LISTS.stream().map(name -> new Entry(name, Addresses.to(name))).toList();
        var root = new Root("1", user.name(), lists, Addresses.to("openapi.json"), Addresses.page("/api"));
        return new Answer<>(root, SHEET, "passerelle", null);
    }
}
