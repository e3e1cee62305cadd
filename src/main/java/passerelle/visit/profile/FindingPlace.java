package passerelle.visit.profile;

import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.visit.VisitStatus;

/** Where a finding stands: with the visit's team until the profile of its round is issued, then with the city. */
record FindingPlace(CityId city, VisitStatus visit, boolean issued) {

    Audience audience() {
        return issued ? Audience.CITY : Audience.VISIT_TEAM;
    }
}
