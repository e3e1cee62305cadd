package passerelle.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * For what needs real transactions, such as two people at once. What it stores stays, so it has a database of its own.
 */
@ApplicationTest
@TestPropertySource(properties = "spring.application.name=passerelle-committing")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CommittingTest {}
