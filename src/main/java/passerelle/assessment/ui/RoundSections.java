package passerelle.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentService;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryButton;
import passerelle.city.CityDetails;
import passerelle.instrument.Instrument;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;

/** The rounds of one instrument, the latest first, with what the reader may do with each. */
@Component
class RoundSections {

    private final AssessmentService assessments;
    private final AnswerSheetService sheets;
    private final RoundForms forms;
    private final AuditLog audit;
    private final CurrentUser user;

    RoundSections(
            AssessmentService assessments,
            AnswerSheetService sheets,
            RoundForms forms,
            AuditLog audit,
            CurrentUser user) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.forms = forms;
        this.audit = audit;
        this.user = user;
    }

    Section of(CityDetails city, Instrument instrument) {
        var ui = UI.getCurrent();
        var key = instrument.name().toLowerCase(Locale.ROOT);
        var section = new Section(ui.getTranslation("assessment.rounds." + key));
        var rounds = assessments.of(city.id()).stream()
                .filter(round -> round.instrument() == instrument)
                .toList();
        var secretariat = user.is(city.id(), Role.SECRETARIAT);
        var open = new Button(ui.getTranslation("assessment.open"), click -> forms.open(city.id(), instrument));
        if (rounds.isEmpty()) {
            var empty = new EmptyState(
                    ui.getTranslation("assessment.empty." + key), ui.getTranslation("assessment.why." + key));
            section.add(empty);
            if (secretariat) {
                empty.add(open);
            }
            return section;
        }
        if (secretariat && rounds.stream().noneMatch(AssessmentDetails::isOpen)) {
            section.action(open);
        }
        var list = new UnorderedList();
        list.addClassName("round-list");
        var progress = sheets.progress(city.id());
        rounds.forEach(round -> {
            var known = Objects.requireNonNull(progress.get(round.id()));
            list.add(new RoundLine(city, round, known, secretariat ? forms : null).with(history(round)));
        });
        section.add(list);
        return section;
    }

    private QuietButton history(AssessmentDetails round) {
        return new HistoryButton(audit, round.city(), "assessment", round.id().value())
                .about(Integer.toString(round.round()));
    }
}
