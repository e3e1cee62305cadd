package passerelle.review.signoff;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.GrantRow;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.shared.AccountId;
import passerelle.shared.Audience;
import passerelle.shared.RuleViolation;

/** Asking a colleague of the city to agree before its answers are handed in, and agreeing. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SignOffService {

    private final SignOffs signOffs;
    private final AssessmentService assessments;
    private final AnswerSheetService sheets;
    private final CurrentUser user;
    private final SignOffDesk desk;

    SignOffService(
            SignOffs signOffs,
            AssessmentService assessments,
            AnswerSheetService sheets,
            CurrentUser user,
            SignOffDesk desk) {
        this.signOffs = signOffs;
        this.assessments = assessments;
        this.sheets = sheets;
        this.user = user;
        this.desk = desk;
    }

    /** The one that counts now, if one was asked for. */
    @Transactional(readOnly = true)
    public Optional<SignOffRow> of(AssessmentDetails assessment) {
        if (!user.reads(assessment.city(), Audience.CITY)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        return signOffs.of(assessment.id());
    }

    /** Who may be asked: everybody else who works for the city today. */
    @Transactional(readOnly = true)
    public List<GrantRow> colleagues(AssessmentId id) {
        var city = assessments.get(id).city();
        user.require(city, Role.SECRETARIAT, Role.COORDINATOR);
        return desk.colleagues(city);
    }

    /**
     * From now on the answers are handed in only once the colleague has agreed, unless this is taken back.
     *
     * @throws RuleViolation when nothing is to be handed in, or the person does not work for the city
     */
    public void ask(AssessmentId id, AccountId colleague) {
        var open = open(id);
        var asked = colleagues(id).stream()
                .filter(grant -> grant.account().equals(colleague))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("signoff.error.colleague"));
        var signOff = signOffs.findById(id).orElseGet(() -> new SignOff(id));
        signOff.ask(colleague, user.name(), desk.now());
        signOffs.saveAndFlush(signOff);
        desk.append(desk.act("signoff.asked", open).to(asked.name()));
    }

    public void takeBack(AssessmentId id) {
        var open = open(id);
        signOffs.require(id).takeBack();
        desk.append(desk.act("signoff.taken.back", open));
    }

    /** Only whoever was asked agrees, and to the answers as they are now. */
    public void sign(AssessmentId id) {
        var sheet = sheets.sheet(id);
        var open = sheet.assessment();
        var signOff = signOffs.findById(id)
                .filter(asked -> asked.isOf(user.id()))
                .orElseThrow(() -> new AccessDeniedException("Asked of nobody, or of somebody else"));
        user.require(open.city(), Role.COORDINATOR, Role.CONTRIBUTOR);
        checkOpen(open);
        signOff.sign(SignedAnswers.of(sheet), desk.now());
        desk.append(desk.act("signoff.signed", open).to(user.name()));
    }

    private AssessmentDetails open(AssessmentId id) {
        var assessment = assessments.get(id);
        user.require(assessment.city(), Role.SECRETARIAT, Role.COORDINATOR);
        checkOpen(assessment);
        return assessment;
    }

    private static void checkOpen(AssessmentDetails assessment) {
        assessment.whyClosed().ifPresent(why -> {
            throw why;
        });
    }
}
