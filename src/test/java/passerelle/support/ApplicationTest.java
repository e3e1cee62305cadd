package passerelle.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.SignInAs;
import passerelle.assessment.TestAssessments;
import passerelle.comparison.TestComparisons;
import passerelle.delegation.TestDelegations;
import passerelle.document.TestPapers;
import passerelle.intake.TestIntakes;
import passerelle.journey.pipeline.TestJourneys;
import passerelle.learning.TestLearning;
import passerelle.library.TestLibrary;
import passerelle.membership.TestMemberships;
import passerelle.practice.TestPractices;
import passerelle.practice.received.TestForms;
import passerelle.remark.TestRemarks;
import passerelle.result.TestReports;
import passerelle.result.TestResults;
import passerelle.reuse.TestReuse;
import passerelle.review.TestReviews;
import passerelle.rights.Worlds;
import passerelle.round.TestRounds;
import passerelle.text.TestTexts;
import passerelle.together.Authors;

/**
 * The whole application without a browser. Service and view tests share its one context, so keep this the only variant.
 */
@SpringBootTest
@Import({
    PostgresTestDatabase.class,
    Users.class,
    Logins.class,
    TestCities.class,
    TestColleagues.class,
    TestAssessments.class,
    TestMemberships.class,
    TestVisits.class,
    TestStrategies.class,
    TestReports.class,
    TestResults.class,
    TestComparisons.class,
    TestLearning.class,
    TestLibrary.class,
    TestPractices.class,
    TestReuse.class,
    TestForms.class,
    TestJourneys.class,
    TestReviews.class,
    TestRounds.class,
    SignInAs.class,
    StatementCount.class,
    Meanwhile.class,
    Store.class,
    TestTexts.class,
    TestPapers.class,
    TestIntakes.class,
    TestDelegations.class,
    TestRemarks.class,
    Worlds.class,
    Authors.class
})
@Transactional
@Tag("database")
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApplicationTest {}
