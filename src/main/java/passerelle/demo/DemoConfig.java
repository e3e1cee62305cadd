package passerelle.demo;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfig {

    @Bean
    @Primary
    TravellingClock travellingClock() {
        return new TravellingClock(Clock.systemDefaultZone());
    }
}
