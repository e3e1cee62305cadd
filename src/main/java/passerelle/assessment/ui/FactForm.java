package passerelle.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import passerelle.assessment.FactFigure;
import passerelle.assessment.FactProposal;
import passerelle.assessment.FactService;
import passerelle.shared.Reason;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;

/** Shows the figures of a questionnaire beside the facts of the city, to tick those that are to be taken over. */
@Component
class FactForm {

    private final FactService facts;

    FactForm(FactService facts) {
        this.facts = facts;
    }

    /** Offered to those who record the facts of the city. */
    Optional<Button> offer(SheetModel model) {
        var offered = model.edition().profile().stream()
                .anyMatch(field -> field.code().equals(FactFigure.POPULATION.field()));
        return Optional.<Button>of(new QuietButton("assessment.facts.take", () -> open(model)))
                .filter(button -> offered && model.recordsFacts());
    }

    private void open(SheetModel model) {
        var proposals = facts.proposals(model.assessment().id());
        if (proposals.isEmpty()) {
            Notices.done(Phrases.phrase("assessment.facts.nothing"));
            return;
        }
        var choice = choice(proposals);
        var why = new Paragraph(Phrases.phrase("assessment.facts.why"));
        var instrument = Phrases.name(choice, model.assessment().instrument());
        var origin = instrument + " " + model.assessment().round();
        var source = new TextField(Phrases.phrase("assessment.facts.source"));
        source.setMaxLength(500);
        source.setValue(origin);
        var fields = new Div(why, choice, source);
        fields.addClassName("form-fields");
        new FormDialog(
                        Phrases.phrase("assessment.facts.take"),
                        Phrases.phrase("assessment.facts.save"),
                        fields,
                        confirmed -> {
                            var chosen = choice.getValue().stream()
                                    .map(FactProposal::figure)
                                    .collect(Collectors.toSet());
                            facts.take(model.assessment().id(), chosen, source.getValue(), new Reason(origin));
                            Notices.done(Phrases.phrase("assessment.facts.taken"));
                            return true;
                        })
                .open();
    }

    /** What overwrites nothing is ticked already. */
    private static CheckboxGroup<FactProposal> choice(List<FactProposal> proposals) {
        var choice = new CheckboxGroup<FactProposal>();
        choice.setLabel(
                Phrases.phrase("assessment.facts.figures", proposals.getFirst().year() + ""));
        choice.setItems(proposals);
        choice.setItemLabelGenerator(FactForm::words);
        choice.addClassName("fact-choice");
        choice.setValue(proposals.stream()
                .filter(proposal -> proposal.standing() == null)
                .collect(Collectors.toCollection(HashSet::new)));
        return choice;
    }

    private static String words(FactProposal proposal) {
        var name = Phrases.name(proposal.figure());
        var amount = Numbers.shown(proposal.amount(), Phrases.locale());
        var standing = proposal.standing();
        return standing == null
                ? Phrases.phrase("assessment.facts.new", name, amount)
                : Phrases.phrase("assessment.facts.instead", name, amount, Numbers.shown(standing, Phrases.locale()));
    }
}
