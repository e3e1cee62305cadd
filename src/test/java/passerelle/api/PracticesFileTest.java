package passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import passerelle.account.Role;
import passerelle.library.FoundPractices;
import passerelle.library.LibraryQuery;
import passerelle.library.TestLibrary;
import passerelle.reuse.TestReuse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PracticesFileTest extends ProgramTest {

    @Autowired
    private PracticesFile file;

    @Autowired
    private FoundPractices found;

    @Autowired
    private TestLibrary shelf;

    @Autowired
    private TestReuse reuse;

    @Test
    void holdsWhatTheInterfaceGivesOfEachPractice() {
        shelf.forget();
        var valmora = member("it-valmora", "Valmora");
        var choir = shelf.published(valmora, "en", "A choir", "They **sing**.");
        shelf.published(valmora, "fr", "Une chorale d’été", "On chante.");
        reuse.adapted(reuse.member("it-prato", "Prato"), choir, "In parks");
        var reader = users.add(Role.EXPERT);
        var token = token(reader);

        users.signIn(reader);
        var written = written();

        assertThat(written)
                .hasSize(2)
                .allSatisfy(practice -> assertThat(practice)
                        .isEqualTo(json(getWith(
                                token, "/practices/" + practice.at("/code").asString()))));
        assertThat(written.toString()).contains("Une chorale d’été", "In parks", "They **sing**.");
    }

    @Test
    void isAnEmptyListWhereNothingIsFound() {
        shelf.forget();
        users.signIn(Role.EXPERT);

        assertThat(written()).isEmpty();
    }

    private List<JsonNode> written() {
        var request = new MockHttpServletRequest();
        var server = URI.create(server());
        request.setServerName(server.getHost());
        request.setServerPort(server.getPort());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            var out = new ByteArrayOutputStream();
            file.write(found.of(LibraryQuery.ALL), Locale.ENGLISH, out);
            return new JsonMapper().readTree(out.toByteArray()).valueStream().toList();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
