package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import passerelle.city.CityDetails;
import passerelle.result.ResultDetails;
import passerelle.result.difference.DifferenceReport;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;

/** The official result of a round against our own calculation, or which of the two is missing. */
class DifferenceSection extends Section {

    DifferenceSection(Optional<DifferenceReport> found, CityDetails city, Editions editions, ScoreLinks links) {
        super(UI.getCurrent().getTranslation("result.difference"));
        found.ifPresentOrElse(
                report -> show(report, city, editions, links),
                () -> add(new Paragraph(getTranslation("result.difference.none"))));
    }

    private void show(DifferenceReport report, CityDetails city, Editions editions, ScoreLinks links) {
        var names = editions.names(report.own().edition());
        add(
                new Paragraph(getTranslation("result.difference.count", report.compared(), report.differing())),
                facts(report, editions),
                new DifferenceTable(
                        report, names.or(editions.names(report.official().edition())), links),
                new Paragraph(getTranslation("result.difference.rule")));
        var words = new DifferenceExport(editions);
        add(words.link(
                city.code() + "-" + report.own().round(),
                page -> page == 0 ? List.of(new CityDifferences(city, report)) : List.of()));
    }

    private FactList facts(DifferenceReport report, Editions editions) {
        return new FactList()
                .with(Phrases.name(this, report.official().kind()), origin(report.official(), editions))
                .with(
                        Phrases.name(this, report.own().kind()),
                        getTranslation(
                                "result.difference.own",
                                origin(report.own(), editions),
                                String.valueOf(report.own().scoringVersion()),
                                getTranslation("result.difference.reviewed." + report.reviewed())));
    }

    private String origin(ResultDetails result, Editions editions) {
        return getTranslation(
                "result.difference.origin",
                Figures.date(result.date()),
                editions.names(result.edition()).version(),
                PublicationForms.state(result));
    }
}
