package passerelle.support;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import passerelle.account.SignInAs;
import passerelle.assessment.TestAssessments;
import passerelle.comparison.TestComparisons;
import passerelle.learning.TestLearning;
import passerelle.library.TestLibrary;
import passerelle.practice.TestPractices;
import passerelle.practice.received.TestForms;
import passerelle.reuse.TestReuse;
import passerelle.review.TestReviews;

/**
 * The application on a port of its own, as people meet it. What a test stores stays for those after it, so each makes
 * the cities and people it needs.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
@Import({
    PostgresTestDatabase.class,
    Users.class,
    TestCities.class,
    TestComparisons.class,
    TestLearning.class,
    TestLibrary.class,
    TestPractices.class,
    TestReuse.class,
    TestForms.class,
    TestAssessments.class,
    TestReviews.class,
    SignInAs.class,
    Logins.class
})
@Tag("browser")
public abstract class BrowserTest {

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @LocalServerPort
    private int port;

    protected Visitor visitor(Locale language) {
        return visitors.at("http://localhost:" + port, language);
    }
}
