package passerelle.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import passerelle.comparison.ui.CityNamesList;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.network.NetworkService;
import passerelle.network.Standings;
import passerelle.result.Measure;
import passerelle.result.ui.Editions;
import passerelle.result.ui.MeasureNames;
import passerelle.shared.CityId;
import passerelle.shared.ui.Folded;
import passerelle.shared.ui.Phrases;

/** Shows the network in the way that the address says. */
@org.springframework.stereotype.Component
class NetworkParts {

    private final NetworkService network;
    private final Editions editions;
    private final EditionService instruments;
    private final CityNamesList list;

    NetworkParts(NetworkService network, Editions editions, EditionService instruments, CityNamesList list) {
        this.network = network;
        this.editions = editions;
        this.instruments = instruments;
        this.list = list;
    }

    /** Of the edition in use. */
    MeasureNames measures() {
        return editions.names(instruments.active(Instrument.INDEX).id());
    }

    /** @param measures of the edition in use */
    Component of(NetworkAddress address, NetworkWords words, MeasureNames measures) {
        return switch (address.look()) {
            case DISTRIBUTION -> distribution(address.measure(), words, measures);
            case SCATTER -> scatter(address, words, measures);
            case HEAT ->
                new HeatPart(address, words, measures, new HeatSource(network, words.asked(), address.order()));
            case COURSE ->
                new CoursePart(
                        network.course(words.asked(), address.measure(), address.split()),
                        words,
                        measures.of(address.measure()),
                        editions);
        };
    }

    private Component distribution(Measure measure, NetworkWords words, MeasureNames measures) {
        var standings = network.standings(words.asked(), measure);
        var part = part(standings, words);
        standings
                .spread()
                .ifPresent(spread -> part.addComponentAtIndex(
                        2, new DistributionFigure(standings, spread, words, measures.of(measure)).figure()));
        return part;
    }

    private Component scatter(NetworkAddress address, NetworkWords words, MeasureNames measures) {
        var standings = network.standings(words.asked(), address.measure());
        var part = part(standings, words);
        if (standings.spread().isPresent()) {
            part.addComponentAtIndex(
                    2,
                    new ScatterFigure(standings, address, words, measures.of(address.measure()))
                            .figure(network.names(Phrases.locale())));
            list(
                    part,
                    "network.unknown",
                    standings.lacking(address.across()).stream()
                            .map(city -> city.city().id())
                            .toList());
        }
        return part;
    }

    /** The sample, room for a figure, and the notes; or why there is nothing to show. */
    private Div part(Standings standings, NetworkWords words) {
        var part = new Div();
        part.addClassName("compared");
        var cities = standings.in().size();
        if (standings.spread().isEmpty()) {
            part.add(words.tooSmall(cities));
        } else {
            var sample = new Paragraph(words.sample(cities));
            sample.addClassName("sample");
            part.add(sample, new Paragraph(words.headline(standings)));
        }
        words.notes(standings).forEach(note -> part.add(new Paragraph(note)));
        list(part, "comparison.unknown", words.others(standings.members().unknown()));
        return part;
    }

    private void list(Div part, String title, Collection<CityId> members) {
        if (!members.isEmpty()) {
            part.add(new Folded(part.getTranslation(title, members.size()), () -> list.of(members)));
        }
    }
}
