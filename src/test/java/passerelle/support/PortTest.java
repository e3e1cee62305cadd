package passerelle.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import passerelle.account.SignInAs;
import passerelle.assessment.TestAssessments;
import passerelle.comparison.TestComparisons;
import passerelle.library.TestLibrary;
import passerelle.membership.TestMemberships;
import passerelle.practice.TestPractices;
import passerelle.result.TestReports;
import passerelle.result.TestResults;
import passerelle.reuse.TestReuse;

/** The application on a port of its own, for programs. What a test stores stays, so each begins with an empty store. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "passerelle.api.requests.address=400"})
@Import({
    PostgresTestDatabase.class,
    Users.class,
    TestCities.class,
    TestMemberships.class,
    TestAssessments.class,
    TestResults.class,
    TestReports.class,
    TestComparisons.class,
    TestLibrary.class,
    TestPractices.class,
    TestReuse.class,
    SignInAs.class,
    Store.class
})
@Tag("database")
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PortTest {}
