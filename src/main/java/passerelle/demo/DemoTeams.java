package passerelle.demo;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import passerelle.account.Colleague;
import passerelle.account.NewAccount;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.delegation.DelegatedPart;
import passerelle.delegation.DelegationService;
import passerelle.delegation.NewDelegation;
import passerelle.remark.NewRemark;
import passerelle.remark.RemarkCircle;
import passerelle.remark.RemarkService;
import passerelle.shared.AccountId;
import passerelle.shared.EmailAddress;

/** How the people of a city of the demo answer together. */
@Component
@Profile("demo")
class DemoTeams {

    private final AnswerSheetService sheets;
    private final DelegationService delegations;
    private final RemarkService remarks;

    DemoTeams(AnswerSheetService sheets, DelegationService delegations, RemarkService remarks) {
        this.sheets = sheets;
        this.delegations = delegations;
        this.remarks = remarks;
    }

    /** A department that has not come in yet is asked for one area. */
    void ask(AssessmentId sheet, String area, String department, LocalDate due) {
        var whole = new DelegatedPart.WholeArea(sheets.sheet(sheet).edition().area(area));
        var address = new EmailAddress("department.valmora@demo.example");
        var colleague = new Colleague.Invited(new NewAccount(department, address, "en"));
        var note = "The figures of last year are in the annual report; please add what is new since then.";
        delegations.ask(sheet, new NewDelegation(colleague, whole.fields(), due, note, "en"), true);
    }

    /** A colleague is asked for single questions, and sees nothing else. */
    void narrow(AssessmentId sheet, AccountId colleague, Set<String> indicators, LocalDate due) {
        var note = "The review asks about this one. Could you name the decision?";
        var wanted = new NewDelegation(new Colleague.Known(colleague), indicators, due, note, "en", true);
        delegations.ask(sheet, wanted, true);
    }

    /** Something is asked inside the city, and of somebody. */
    void wonder(AssessmentId sheet, String indicator, String words, AccountId of) {
        remarks.open(sheet, indicator, RemarkCircle.CITY, new NewRemark(words, "en", Set.of(of)));
    }

    /** Something is asked of the secretariat. */
    void ask(AssessmentId sheet, String indicator, String words) {
        remarks.open(sheet, indicator, RemarkCircle.SHARED, new NewRemark(words, "en", Set.of()));
    }
}
