package passerelle.instrument.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.Index;
import passerelle.instrument.Indicator;
import passerelle.shared.ui.QuietButton;

/** What one may do with the parts of an edition: nothing, unless one writes a draft. */
interface CardActs {

    List<Component> of(Area area);

    List<Component> of(Indicator indicator);

    List<Component> of(Index index);

    CardActs NONE = new CardActs() {
        @Override
        public List<Component> of(Area area) {
            return List.of();
        }

        @Override
        public List<Component> of(Indicator indicator) {
            return List.of();
        }

        @Override
        public List<Component> of(Index index) {
            return List.of();
        }
    };

    /** Writing it. */
    record Drafting(Edition edition, DraftForms forms) implements CardActs {

        @Override
        public List<Component> of(Area area) {
            return List.of(
                    new QuietButton("instrument.draft.area", () -> forms.names(edition, area)).about(area.code()),
                    new QuietButton("instrument.draft.add", () -> forms.add(edition, area)).about(area.code()));
        }

        @Override
        public List<Component> of(Indicator indicator) {
            var code = indicator.code().value();
            return List.of(
                    new QuietButton("instrument.draft.indicator", () -> forms.rewrite(edition, indicator)).about(code),
                    new QuietButton("instrument.draft.remove", () -> forms.remove(edition, indicator)).about(code));
        }

        @Override
        public List<Component> of(Index index) {
            return List.of(
                    new QuietButton("instrument.draft.weights", () -> forms.weigh(edition, index)).about(index.code()));
        }
    }
}
