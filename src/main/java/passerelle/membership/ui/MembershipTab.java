package passerelle.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityDetails;
import passerelle.city.ui.CityTab;
import passerelle.membership.MembershipDetails;
import passerelle.membership.MembershipService;
import passerelle.shared.Audience;

/** How the city joined and where it stands: letters, declarations, decisions, each with its papers. */
@org.springframework.stereotype.Component
class MembershipTab implements CityTab {

    private final MembershipService memberships;
    private final LetterForms letters;
    private final DeclarationForms declarations;
    private final DecisionForms decisions;
    private final PaperCards cards;
    private final CurrentUser user;

    MembershipTab(
            MembershipService memberships,
            LetterForms letters,
            DeclarationForms declarations,
            DecisionForms decisions,
            PaperCards cards,
            CurrentUser user) {
        this.memberships = memberships;
        this.letters = letters;
        this.declarations = declarations;
        this.decisions = decisions;
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
        var papers = letters(city, membership);
        return new Div(papers, declarations(city, membership, papers), decisions(city, membership));
    }

    private PaperSection letters(CityDetails city, MembershipDetails membership) {
        var own = user.is(city.id(), Role.SECRETARIAT, Role.COORDINATOR);
        var section = new PaperSection("membership.letter")
                .with(membership.letters().stream().map(letter -> cards.of(city, letter, own)))
                .orNothing();
        if (own) {
            section.offer("membership.letter.record", () -> letters.record(city.id()));
        }
        return section;
    }

    private PaperSection declarations(CityDetails city, MembershipDetails membership, PaperSection before) {
        var secretariat = user.is(Role.SECRETARIAT);
        var section = new PaperSection("membership.declaration")
                .with(membership.declarations().stream().map(row -> cards.of(city, row, secretariat)))
                .orNothing();
        if (secretariat) {
            membership
                    .halfSigned()
                    .ifPresentOrElse(
                            half -> section.insist(
                                    "membership.declaration.complete", () -> declarations.complete(half)),
                            () -> section.offerAfter(
                                    before, "membership.declaration.record", () -> declarations.record(city.id())));
        }
        return section;
    }

    private PaperSection decisions(CityDetails city, MembershipDetails membership) {
        var secretariat = user.is(Role.SECRETARIAT);
        var section = new PaperSection("membership.decisions")
                .with(membership.decisions().stream().map(row -> cards.of(city, row, secretariat)))
                .orNothing();
        if (secretariat) {
            section.offerQuietly("membership.decision.record", () -> decisions.record(city));
        }
        return section;
    }
}
