package passerelle.comparison.ui;

import com.vaadin.flow.component.UI;
import passerelle.comparison.Compared;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.scoring.Score;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/**
 * What is said of a comparison in the reader's language.
 *
 * @param city the name of the city that is compared; blank where there is none
 */
record ComparedWords(Compared compared, String city, String group) {

    static String percent(Score score) {
        return Numbers.percent(score.rounded(), Phrases.locale());
    }

    /** How many cities, of which kind, on which day, how old at most. */
    String sample() {
        var basis = compared.sample().basis();
        return Phrases.phrase(
                "comparison.sample",
                group,
                compared.sample().cities(),
                UI.getCurrent().getTranslation("comparison.sample." + basis.kind()),
                basis.on(),
                basis.years());
    }

    /** The city with the year of its round. */
    String own() {
        return compared.own() == null ? city : city + " " + compared.own().round();
    }

    String kind() {
        return Phrases.name(compared.sample().basis().kind());
    }

    static boolean isIndex(Measure measure) {
        return measure.kind() == MeasureKind.INDEX;
    }
}
