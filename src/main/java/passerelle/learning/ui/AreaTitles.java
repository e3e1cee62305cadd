package passerelle.learning.ui;

import java.util.List;
import passerelle.instrument.Area;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.shared.ui.Phrases;

/** What the areas of the Index are called; an area of an earlier one, which it has no more, by its bare code. */
record AreaTitles(List<Area> areas) {

    static AreaTitles read(EditionService editions) {
        return new AreaTitles(editions.latest(Instrument.INDEX).areas());
    }

    List<String> codes() {
        return areas.stream().map(Area::code).toList();
    }

    String of(String code) {
        return areas.stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .map(area -> area.title().in(Phrases.locale()))
                .orElse(code);
    }
}
