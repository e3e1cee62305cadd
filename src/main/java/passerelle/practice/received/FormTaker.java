package passerelle.practice.received;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import passerelle.document.FileContent;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PracticeReporting;
import passerelle.practice.form.Findings;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** Makes a practice of a form that was read: all of it or, where something is refused, nothing. */
@Component
@Transactional
class FormTaker {

    private final ReceivedForms forms;
    private final ReceivedFiles kept;
    private final MemberNames members;
    private final PracticeReporting reporting;
    private final PracticeContent content;

    FormTaker(
            ReceivedForms forms,
            ReceivedFiles kept,
            MemberNames members,
            PracticeReporting reporting,
            PracticeContent content) {
        this.forms = forms;
        this.kept = kept;
        this.members = members;
        this.reporting = reporting;
        this.content = content;
    }

    /**
     * Of the city for which it was handed in or, without one, of the member that the form names; else somebody is asked.
     *
     * @throws RuleViolation for a file that stands here already
     */
    Optional<GoodPracticeId> take(ReceivedFormId id, byte[] bytes, Findings found) {
        return forms.lock(id).filter(ReceivedForm::isToBeRead).flatMap(form -> take(form, bytes, found));
    }

    private Optional<GoodPracticeId> take(ReceivedForm form, byte[] bytes, Findings found) {
        if (forms.isKnown(form.sha256(), form.id())) {
            throw new RuleViolation("practice.received.error.again");
        }
        var proposal = content.propose(found);
        var city = Optional.ofNullable(form.city())
                .or(() -> members.of(found.content().contact()));
        if (city.isEmpty()) {
            form.askForCity(proposal.city());
        }
        return city.map(whose -> make(form, whose, bytes, proposal));
    }

    /** Of the city that somebody says. */
    GoodPracticeId place(ReceivedFormId id, CityId city, byte[] bytes, Findings found) {
        return make(forms.lock(id).orElseThrow(), city, bytes, content.propose(found));
    }

    private GoodPracticeId make(ReceivedForm form, CityId city, byte[] bytes, FormProposal proposal) {
        var practice = reporting.receive(city, proposal.language(), form.name());
        proposal.changes().forEach(change -> reporting.write(practice, change));
        var original = content.fill(practice, city, new FileContent(form.name(), bytes), proposal);
        form.become(practice, city, original, proposal.city(), proposal.notes().size());
        kept.deleteById(form.id());
        return practice;
    }
}
