package passerelle.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For what is written to people and goes out when the act is done. What it stores stays. */
@ApplicationTest
@TestPropertySource(properties = "spring.application.name=passerelle-sending")
@ContextConfiguration(initializers = PostOffice.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SendingTest {}
