package passerelle.delegation.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.ui.OpenSheet;
import passerelle.assessment.ui.SheetAddition;
import passerelle.assessment.ui.SheetPart;
import passerelle.city.CityDetails;
import passerelle.delegation.DelegationService;

/** Who answers what, on the sheet. */
@Component
class DelegationPart implements SheetPart {

    private final DelegationService delegations;
    private final DelegationForms forms;
    private final CurrentUser user;
    private final Clock clock;

    DelegationPart(DelegationService delegations, DelegationForms forms, CurrentUser user, Clock clock) {
        this.delegations = delegations;
        this.forms = forms;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public SheetAddition open(CityDetails city, OpenSheet sheet) {
        var reader = new SheetReader(
                user.account(),
                user.is(city.id(), Role.SECRETARIAT, Role.COORDINATOR),
                user.seesOwnPart(city.id()),
                LocalDate.now(clock));
        var rows = delegations.of(sheet.now().assessment().id());
        return new DelegationAddition(sheet, rows, reader, forms);
    }
}
