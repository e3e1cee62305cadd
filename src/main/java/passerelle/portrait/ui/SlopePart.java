package passerelle.portrait.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import passerelle.portrait.RoundPair;

/** Two rounds that the reader chooses, with a line from each area to itself, or why they are not compared. */
class SlopePart extends PlatePart {

    private final Portrait portrait;
    private final RoundPair rounds;

    SlopePart(Portrait portrait, RoundPair rounds, Consumer<RoundPair> chosen) {
        super(UI.getCurrent().getTranslation("portrait.slope"));
        this.portrait = portrait;
        this.rounds = rounds;
        var fields = new Div(
                round("portrait.slope.from", rounds.from(), from -> chosen.accept(new RoundPair(from, rounds.to()))),
                round("portrait.slope.to", rounds.to(), to -> chosen.accept(new RoundPair(rounds.from(), to))));
        fields.addClassNames("filters", "portrait-fields");
        add(fields);
    }

    /** Where there is nothing to draw. */
    void explain() {
        add(new Paragraph(why()));
    }

    private String why() {
        return getTranslation(
                rounds.from() == rounds.to() ? "portrait.slope.same" : "portrait.slope.kinds",
                Integer.toString(rounds.from()),
                Integer.toString(rounds.to()));
    }

    private Select<Integer> round(String label, int round, IntConsumer chosen) {
        var choice = new Select<Integer>();
        choice.setLabel(getTranslation(label));
        choice.setItems(portrait.trend().rounds());
        choice.setItemLabelGenerator(String::valueOf);
        choice.setValue(round);
        choice.addValueChangeListener(change -> chosen.accept(change.getValue()));
        return choice;
    }
}
