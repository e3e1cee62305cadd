package passerelle.membership.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.membership.LetterRow;
import passerelle.membership.LetterService;
import passerelle.membership.MembershipService;
import passerelle.shared.CityId;
import passerelle.shared.ui.PageActs;

/** The forms of letters of interest. */
@Component
class LetterForms {

    private final MembershipService memberships;
    private final LetterService letters;

    LetterForms(MembershipService memberships, LetterService letters) {
        this.memberships = memberships;
        this.letters = letters;
    }

    void record(CityId city) {
        var fields = new LetterFields(Optional.empty());
        var file = new PaperFile();
        fields.add(file);
        PageActs.open(
                "membership.letter.record",
                "form.save",
                fields,
                confirmed -> letters.record(city, fields.typed(), file.value(), confirmed));
    }

    void correct(CityId city, LetterRow letter) {
        var fields = new LetterFields(Optional.of(letter.details()));
        PageActs.correct(
                "membership.letter.correct",
                fields,
                () -> now(city, letter),
                (confirmed, reason) -> letters.correct(letter.id(), fields.typed(), reason, confirmed));
    }

    private LetterFields now(CityId city, LetterRow seen) {
        return new LetterFields(memberships.of(city).letters().stream()
                .filter(letter -> letter.id().equals(seen.id()))
                .map(LetterRow::details)
                .findFirst());
    }

    void withdraw(LetterRow letter) {
        PageActs.ask(
                "membership.withdraw",
                "membership.withdraw.consequence",
                reason -> letters.withdraw(letter.id(), reason));
    }

    void attach(LetterRow letter) {
        PaperFile.ask(file -> letters.attach(letter.id(), file));
    }
}
