package passerelle.practice.received;

import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.practice.form.Contact;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.shared.Folding;

/** Tells a member by the name that a form gives it: one that goes by exactly that name, and no other that does. */
@Component
class MemberNames {

    private final ReceivedForms forms;

    MemberNames(ReceivedForms forms) {
        this.forms = forms;
    }

    Optional<CityId> of(Contact contact) {
        if (contact.city().isBlank()) {
            return Optional.empty();
        }
        var name = Folding.fold(contact.city());
        var country = Country.named(contact.country());
        var found = forms.members().stream()
                .filter(member -> member.isCalled(name))
                .filter(member -> country.isEmpty() || country.get().equals(member.country()))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }
}
