package passerelle.delegation;

import passerelle.shared.AccountId;
import passerelle.shared.CityId;

/** From now on somebody else coordinates the city; what was asked of the former coordinator is asked of them. */
public record CoordinationHandedOver(CityId city, AccountId former, AccountId successor) {}
