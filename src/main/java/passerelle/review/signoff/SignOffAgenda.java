package passerelle.review.signoff;

import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.home.WaitingFor;
import passerelle.home.WaitingLine;

/** Reminds whoever was asked to agree. */
@Component
class SignOffAgenda implements WaitingFor {

    private final SignOffs signOffs;
    private final CurrentUser user;

    SignOffAgenda(SignOffs signOffs, CurrentUser user) {
        this.signOffs = signOffs;
        this.user = user;
    }

    @Override
    public List<WaitingLine> lines(int limit) {
        var person = user.account();
        if (person == null) {
            return List.of();
        }
        return signOffs.asked(person).stream()
                .limit(limit)
                .map(asked -> new WaitingLine(
                        "signoff.waiting",
                        List.of(asked.by(), Integer.toString(asked.round())),
                        "signoff.waiting.action",
                        AssessmentLinks.to(asked.code(), asked.assessment()),
                        asked.deadline()))
                .toList();
    }
}
