package passerelle.reuse;

import org.springframework.stereotype.Component;
import passerelle.city.CityService;
import passerelle.city.Standing;
import passerelle.practice.PracticeService;
import passerelle.practice.PracticeStatus;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** Which practices a city can adapt: those that are published, of others, and as a member of the network. */
@Component
class Adaptable {

    private final PracticeService practices;
    private final CityService cities;

    Adaptable(PracticeService practices, CityService cities) {
        this.practices = practices;
        this.cities = cities;
    }

    void require(String practice, CityId city) {
        var published = practices
                .find(practice)
                .filter(found -> found.status() == PracticeStatus.PUBLISHED)
                .orElseThrow(() -> new RuleViolation("reuse.error.unpublished"));
        if (published.city().equals(city)) {
            throw new RuleViolation("reuse.error.own");
        }
        if (cities.get(city).standing() != Standing.MEMBER) {
            throw new RuleViolation("reuse.error.member");
        }
    }
}
