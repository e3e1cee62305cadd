package passerelle.delegation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import passerelle.account.GrantRow;
import passerelle.account.ui.ColleagueField;
import passerelle.assessment.AnswerSheet;
import passerelle.delegation.DelegatedPart;
import passerelle.delegation.NewDelegation;
import passerelle.shared.ui.DateField;

/** Who is asked for what, by when. */
class AskForm extends Div {

    /** Time to answer, unless the sheet itself is due before. */
    private static final int USUAL_DAYS = 14;

    private final PartsField parts;
    private final ColleagueField colleague;
    private final Checkbox narrowed = new Checkbox();
    private final DateField due = new DateField(getTranslation("delegation.due")).required();
    private final TextArea note = new TextArea();

    AskForm(AnswerSheet sheet, List<DelegatedPart> asked, Collection<GrantRow> people, LocalDate today) {
        addClassName("form-fields");
        parts = new PartsField(sheet.edition(), asked);
        colleague = new ColleagueField(people);
        var usual = today.plusDays(USUAL_DAYS);
        var deadline = sheet.assessment().deadline();
        due.setValue(deadline.isBefore(usual) && !deadline.isBefore(today) ? deadline : usual);
        due.setMin(today);
        note.setLabel(getTranslation("delegation.note"));
        note.setHelperText(getTranslation("delegation.note.help"));
        narrowed.setLabel(getTranslation("delegation.narrowed"));
        narrowed.setHelperText(getTranslation("delegation.narrowed.help"));
        add(parts, colleague, narrowed, due, note);
    }

    void byMail(boolean sent) {
        colleague.byMail(sent);
    }

    /** @throws passerelle.shared.RuleViolation when something is missing */
    NewDelegation typed() {
        var language = getLocale().getLanguage().equals("fr") ? "fr" : "en";
        return new NewDelegation(
                colleague.typed(), parts.fields(), due.day(), note.getValue(), language, narrowed.getValue());
    }
}
