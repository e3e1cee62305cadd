package passerelle.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityDetails;
import passerelle.city.ui.CityTab;
import passerelle.membership.MembershipService;
import passerelle.shared.Audience;

/** How the city joined and where it stands: letters, declarations, decisions, each with its papers. */
@org.springframework.stereotype.Component
class MembershipTab implements CityTab {

    private final MembershipService memberships;
    private final MembershipForms forms;
    private final PaperCards cards;
    private final CurrentUser user;

    MembershipTab(MembershipService memberships, MembershipForms forms, PaperCards cards, CurrentUser user) {
        this.memberships = memberships;
        this.forms = forms;
        this.cards = cards;
        this.user = user;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String path() {
        return "membership";
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.reads(city.id(), Audience.CITY);
    }

    @Override
    public Component content(CityDetails city) {
        var membership = memberships.of(city.id());
        var secretariat = user.is(Role.SECRETARIAT);
        var own = user.is(city.id(), Role.SECRETARIAT, Role.COORDINATOR);
        var letters = new PaperSection("membership.letter")
                .with(membership.letters().stream().map(letter -> cards.of(city, letter, own)))
                .orNothing();
        if (own) {
            letters.offer("membership.letter.record", () -> forms.recordLetter(city));
        }
        var declarations = new PaperSection("membership.declaration")
                .with(membership.declarations().stream().map(row -> cards.of(city, row, secretariat)))
                .orNothing();
        if (secretariat) {
            membership
                    .halfSigned()
                    .ifPresentOrElse(
                            half -> declarations.insist(
                                    "membership.declaration.complete", () -> forms.completeDeclaration(half)),
                            () -> declarations.offerAfter(
                                    letters, "membership.declaration.record", () -> forms.recordDeclaration(city)));
        }
        var decisions = new PaperSection("membership.decisions")
                .with(membership.decisions().stream().map(row -> cards.of(city, row, secretariat)))
                .orNothing();
        if (secretariat) {
            decisions.offerQuietly("membership.decision.record", () -> forms.decide(city));
        }
        return new Div(letters, declarations, decisions);
    }
}
