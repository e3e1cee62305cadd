package passerelle.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
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
        var section = new Section(UI.getCurrent().getTranslation("assessment.rounds." + key(instrument)));
        var rounds = assessments.of(city.id()).stream()
                .filter(round -> round.instrument() == instrument)
                .toList();
        var secretariat = user.is(city.id(), Role.SECRETARIAT);
        var open = new Button(section.getTranslation("assessment.open"), click -> forms.open(city.id(), instrument));
        open.setVisible(secretariat && rounds.stream().noneMatch(AssessmentDetails::isOpen));
        if (rounds.isEmpty()) {
            section.add(empty(instrument, open));
        } else {
            section.action(open);
            section.add(list(city, rounds, secretariat));
        }
        return section;
    }

    private static EmptyState empty(Instrument instrument, Button open) {
        var ui = UI.getCurrent();
        return new EmptyState(
                ui.getTranslation("assessment.empty." + key(instrument)),
                ui.getTranslation("assessment.why." + key(instrument)),
                open);
    }

    private UnorderedList list(CityDetails city, List<AssessmentDetails> rounds, boolean secretariat) {
        var list = new UnorderedList();
        list.addClassName("round-list");
        var progress = sheets.progress(city.id());
        rounds.forEach(round -> {
            var known = Objects.requireNonNull(progress.get(round.id()));
            list.add(new RoundLine(city, round, known, secretariat ? forms : null).with(history(round)));
        });
        return list;
    }

    private static String key(Instrument instrument) {
        return instrument.name().toLowerCase(Locale.ROOT);
    }

    private QuietButton history(AssessmentDetails round) {
        return new HistoryButton(audit, round.city(), "assessment", round.id().value())
                .about(Integer.toString(round.round()));
    }
}
