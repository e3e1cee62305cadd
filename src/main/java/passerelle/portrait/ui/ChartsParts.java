package passerelle.portrait.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import passerelle.comparison.Spread;
import passerelle.comparison.ui.ComparedWords;
import passerelle.portrait.ChangedAnswerService;
import passerelle.portrait.Movement;
import passerelle.portrait.RoundPair;
import passerelle.result.ui.Editions;
import passerelle.result.ui.ResultCharts;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;

/** What stands on the page of a city’s charts. */
@org.springframework.stereotype.Component
class ChartsParts {

    private final Portraits portraits;
    private final ResultCharts charts;
    private final Editions editions;
    private final ChangedAnswerService answers;

    ChartsParts(Portraits portraits, ResultCharts charts, Editions editions, ChangedAnswerService answers) {
        this.portraits = portraits;
        this.charts = charts;
        this.editions = editions;
        this.answers = answers;
    }

    Plates plates(Portrait portrait) {
        return new Plates(portrait, charts, editions, new PlateSource(portrait, portraits.today()));
    }

    Component heading(String title, Portrait portrait, ChartsAddress address) {
        var ui = UI.getCurrent();
        var present = new Anchor(
                address.query().of(PortraitLinks.presentation(portrait.city().code())),
                ui.getTranslation("portrait.present"));
        present.addClassName("primary-link");
        var tools = new Div(
                new Anchor(PortraitLinks.side(portrait.city().code()), ui.getTranslation("portrait.side.link")),
                new QuietButton("portrait.print", () -> ui.getPage().executeJs("window.print()")),
                present);
        tools.addClassName("portrait-tools");
        var heading = new Div(new H1(title), tools);
        heading.addClassName("page-heading");
        return heading;
    }

    /** Over which cities the group’s figures are taken, or why there are none. */
    Component group(Portrait portrait) {
        var group = new Div();
        group.addClassName("portrait-group");
        var compared = portrait.compared();
        var ui = UI.getCurrent();
        if (compared == null) {
            group.add(new Paragraph(ui.getTranslation("comparison.group.gone")));
            return group;
        }
        var words = new ComparedWords(compared, portrait.name(), portrait.group());
        var sample = new Paragraph(words.sample());
        sample.addClassName("sample");
        group.add(sample);
        if (compared.isTooSmall()) {
            group.add(new Paragraph(ui.getTranslation("comparison.small.why", Spread.FEWEST)));
        } else {
            words.notes().forEach(note -> group.add(new Paragraph(note)));
        }
        return group;
    }

    Component charts(Portrait portrait, Consumer<RoundPair> chosen) {
        var plates = plates(portrait);
        var all = new Div();
        all.addClassName("plates");
        var ofCity = plates.ofCity();
        ofCity.stream().map(PlatePart::new).forEach(all::add);
        if (ofCity.isEmpty()) {
            all.add(bare(portrait));
        }
        var rounds = portrait.rounds();
        if (rounds != null) {
            var slope = new SlopePart(portrait, rounds, chosen);
            plates.slope().ifPresentOrElse(slope::fill, slope::explain);
            portrait.movement().ifPresent(movement -> slope.add(behind(portrait, movement, rounds)));
            all.add(slope);
        }
        return all;
    }

    /** Where it is known that a round was taken, and no figure of it. */
    static Component bare(Portrait portrait) {
        var ui = UI.getCurrent();
        return new EmptyState(
                ui.getTranslation("portrait.bare"), ui.getTranslation("portrait.bare.why", portrait.name()));
    }

    /** The answers that changed; for whoever reads none of them, the areas that did. */
    private Component behind(Portrait portrait, Movement movement, RoundPair rounds) {
        var names = editions.names(movement.now().edition());
        if (!portraits.readsAnswers(portrait.city())) {
            return new MovedAreas(movement, names);
        }
        var behind = Section.sub(UI.getCurrent().getTranslation("portrait.changed"));
        behind.add(answers.between(portrait.city().id(), rounds)
                .<Component>map(changed ->
                        new ChangedPart(changed, names, portrait.city().code()))
                .orElseGet(() -> new Paragraph(UI.getCurrent().getTranslation("portrait.changed.unknown"))));
        return behind;
    }
}
