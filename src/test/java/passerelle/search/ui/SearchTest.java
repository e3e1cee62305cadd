package passerelle.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.document.DocumentService;
import passerelle.document.NewDocument;
import passerelle.document.TestFiles;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

/** The search as it is used: from any page, in a city whose name no other has. */
abstract class SearchTest extends ViewTest {

    @Autowired
    private DocumentService documents;

    protected CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-xalmora", "Xalmora");
    }

    /** @param subject what the document belongs to, such as {@code visit} */
    protected void store(String subject, String name) {
        var paper = new NewDocument(city, Audience.CITY, subject, UUID.randomUUID(), TestFiles.pdf(name));
        Acting.asSystem(() -> documents.store(paper));
    }

    protected void openAs(Role role) {
        users.signIn(role);
        open("cities");
    }

    protected void look(String typed) {
        $(SearchDialog.class).single().look(typed);
    }

    protected List<Anchor> options() {
        return $(Anchor.class).withClassName("search-hit").all();
    }

    /** What is read of each. */
    protected List<String> hits() {
        return options().stream()
                .map(hit -> hit.getChildren()
                        .map(part -> part.getElement().getTextRecursively())
                        .reduce((title, detail) -> title + " " + detail)
                        .orElse(""))
                .toList();
    }

    /** What a reader who does not see hears of the outcome. */
    protected String status() {
        return $(Paragraph.class)
                .withClassName("voice-only")
                .withAttribute("role", "status")
                .single()
                .getText();
    }
}
