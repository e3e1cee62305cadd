package passerelle.rights;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The world and its parts, among the things every test of the application may ask for. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    World.class,
    WorldOfJoining.class,
    WorldOfTheIndex.class,
    WorldOfTeams.class,
    WorldOfVisits.class,
    WorldOfStrategies.class,
    WorldOfComparisons.class,
    WorldOfLearning.class,
    WorldOfPractices.class
})
public class Worlds {}
