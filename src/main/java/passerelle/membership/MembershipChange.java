package passerelle.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.audit.Act;
import passerelle.city.CityRegister;
import passerelle.journey.FactLog;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;

/** What every change of a membership brings along: its line of history, the city's standing, the journey. */
@Component
class MembershipChange {

    private final MembershipPapers papers;
    private final CityRegister register;
    private final FactLog facts;
    private final Clock clock;

    MembershipChange(MembershipPapers papers, CityRegister register, FactLog facts, Clock clock) {
        this.papers = papers;
        this.register = register;
        this.facts = facts;
        this.clock = clock;
    }

    void follow(CityId city, Act act) {
        var today = LocalDate.now(clock);
        var membership = papers.of(city).membership();
        register.standing(
                city, membership.standing(today), membership.since(today).orElse(null));
        facts.append(act.in(city));
    }

    /**
     * @param known the letter that is corrected, if one is
     * @throws NeedsConfirmation unless confirmed, when the first letter would be younger than a declaration
     */
    void checkLetter(CityId city, Optional<LetterId> known, LetterDetails letter, boolean confirmed) {
        checkPast(letter.on());
        if (!confirmed) {
            var others = papers.of(city).letters().stream()
                    .filter(other -> !known.equals(Optional.of(other.id())))
                    .map(other -> other.details().on());
            var first = Stream.concat(others, Stream.of(letter.on()))
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            warnOfEarlierDeclaration(city, first);
        }
    }

    private void warnOfEarlierDeclaration(CityId city, LocalDate firstLetter) {
        papers.of(city).declarations().stream()
                .map(declaration -> declaration.details().firstSignedOn())
                .filter(signedOn -> signedOn.isBefore(firstLetter))
                .findFirst()
                .ifPresent(signedOn -> {
                    throw new NeedsConfirmation("membership.warning.before.letter", signedOn, firstLetter);
                });
    }

    /** @throws RuleViolation for a day to come */
    void checkPast(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("membership.error.future", on);
        }
    }
}
