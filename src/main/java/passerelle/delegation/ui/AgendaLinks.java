package passerelle.delegation.ui;

import passerelle.assessment.ui.AssessmentLinks;
import passerelle.delegation.AgendaLine;
import passerelle.instrument.Item;

/** Where to go on. */
final class AgendaLinks {

    private AgendaLinks() {}

    /** The first that is open. */
    static String firstOpen(AgendaLine line) {
        return line.row().whereToGoOn(line.sheet()).map(item -> to(line, item)).orElseGet(() -> sheet(line));
    }

    private static String to(AgendaLine line, Item item) {
        var sheet = line.sheet();
        var place = sheet.edition().place(item);
        return AssessmentLinks.to(line.city(), sheet.assessment().id(), place, item);
    }

    static String sheet(AgendaLine line) {
        return AssessmentLinks.to(line.city(), line.sheet().assessment().id());
    }
}
