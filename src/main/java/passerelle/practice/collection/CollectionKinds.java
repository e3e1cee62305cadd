package passerelle.practice.collection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import passerelle.intake.IntakeKind;

/** What is to become of a collection its reader says for the whole of it. */
@Configuration(proxyBeanMethods = false)
class CollectionKinds {

    @Bean
    @Order(50)
    IntakeKind publishedCollection(CollectionReading reading) {
        return new CollectionIntake(true, reading);
    }

    @Bean
    @Order(51)
    IntakeKind draftedCollection(CollectionReading reading) {
        return new CollectionIntake(false, reading);
    }
}
