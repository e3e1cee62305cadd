package passerelle.delegation;

import passerelle.shared.CityId;

/** Who one delegation is with, and for which city. */
record DelegatePerson(DelegationId delegation, CityId city, Delegate person) {}
