package passerelle.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import passerelle.account.SignInAs;

/**
 * The application on a port of its own, as people meet it. What a test stores stays for those after it, so each makes
 * the cities and people it needs.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@Import({PostgresTestDatabase.class, Users.class, TestCities.class, SignInAs.class, Logins.class})
@Tag("browser")
public abstract class BrowserTest {

    @RegisterExtension
    final AfterTestExecutionCallback pictureOfTheFailure = this::keepPictures;

    private final List<Visitor> visitors = new ArrayList<>();

    @LocalServerPort
    private int port;

    protected Visitor visitor(Locale language) {
        var visitor = new Visitor("http://localhost:" + port, language);
        visitors.add(visitor);
        return visitor;
    }

    private void keepPictures(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            for (var visitor : visitors) {
                visitor.shoot("failed-%s-%s-%d"
                        .formatted(
                                getClass().getSimpleName(),
                                test.getRequiredTestMethod().getName(),
                                visitors.indexOf(visitor)));
            }
        }
    }

    @AfterEach
    void closeBrowsers() {
        visitors.forEach(Visitor::close);
    }
}
