package passerelle.city;

import java.time.LocalDate;
import passerelle.account.NewGrant;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;

/** A person of a city as a table names one, with the role to be given from that day on. */
record Contact(String name, EmailAddress email, String language, Role role, LocalDate from) {

    NewGrant grant(CityId city) {
        return new NewGrant(role, city, from, null);
    }
}
