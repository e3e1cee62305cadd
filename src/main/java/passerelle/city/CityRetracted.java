package passerelle.city;

import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** A city that was added by mistake is taken back. Whoever has recorded something of it refuses by throwing. */
public record CityRetracted(CityId city, CityName names) {

    public RuleViolation refusal() {
        return refusal(names);
    }

    static RuleViolation refusal(CityName names) {
        return new RuleViolation("city.error.retract", names.local());
    }
}
