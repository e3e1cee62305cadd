package passerelle.instrument.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.Option;

/** The answers an indicator offers, in their order, while they are written. */
class OptionLines extends Div implements OptionLine.Place {

    /** As many as there are letters. */
    private static final int MOST = 26;

    private final List<OptionLine> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button();
    private boolean several;

    OptionLines(List<Option> known) {
        addClassNames("option-lines", "wide");
        add.setText(getTranslation("instrument.draft.add.option"));
        add.addClickListener(click -> append(null));
        add(new H3(getTranslation("instrument.draft.options")), list, add);
        known.forEach(this::append);
    }

    void offerExclusive(boolean offered) {
        several = offered;
        arrange();
    }

    /** @throws passerelle.shared.RuleViolation when one of them is not whole */
    List<Option> typed() {
        return IntStream.range(0, lines.size())
                .mapToObj(place -> lines.get(place).typed(code(place)))
                .toList();
    }

    private void append(@Nullable Option known) {
        lines.add(new OptionLine(known, this));
        arrange();
    }

    @Override
    public void move(OptionLine line, int steps) {
        var place = lines.indexOf(line);
        lines.remove(place);
        lines.add(place + steps, line);
        arrange();
    }

    @Override
    public void remove(OptionLine line) {
        lines.remove(line);
        arrange();
    }

    private void arrange() {
        list.removeAll();
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            line.stand(code(place), place == 0, place == lines.size() - 1);
            line.offerExclusive(several);
            list.add(line);
        }
        add.setEnabled(lines.size() < MOST);
    }

    private static String code(int place) {
        return String.valueOf((char) ('a' + place));
    }
}
