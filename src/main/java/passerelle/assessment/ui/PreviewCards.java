package passerelle.assessment.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.assessment.AnswerLimit;
import passerelle.assessment.AnswerSaving;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentStatus;
import passerelle.assessment.FormerAnswers;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.CityId;

/** The cards of a sheet that belongs to no city and takes no answers. */
@Component
class PreviewCards {

    private final IndicatorCards indicators;
    private final FigureCards figures;
    private final Clock clock;

    PreviewCards(IndicatorCards indicators, FigureCards figures, Clock clock) {
        this.indicators = indicators;
        this.figures = figures;
        this.clock = clock;
    }

    Stream<IndicatorCard> area(Edition edition, Area area) {
        var model = model(edition);
        return area.indicators().stream().map(indicator -> indicators.preview(model, indicator));
    }

    List<com.vaadin.flow.component.Component> profile(Edition edition) {
        return figures.preview(model(edition));
    }

    private SheetModel model(Edition edition) {
        var sheet = new AnswerSheet(nobodys(edition), edition, Map.of(), Map.of(), Map.of(), Map.of());
        var rights = new SheetModel.Rights(false, false, true, AnswerLimit.NONE);
        return new SheetModel(sheet, new Nowhere(sheet), rights, FormerAnswers.NONE);
    }

    private AssessmentDetails nobodys(Edition edition) {
        var today = LocalDate.now(clock);
        return new AssessmentDetails(
                new AssessmentId(UUID.randomUUID()),
                new CityId(UUID.randomUUID()),
                edition.instrument(),
                edition.id(),
                today.getYear(),
                today,
                today,
                AssessmentStatus.OPEN,
                null,
                "",
                false);
    }

    private record Nowhere(AnswerSheet read) implements SheetModel.Store {

        @Override
        public AnswerSaving save(IndicatorCode indicator, Optional<AnswerValue> value, long seen) {
            throw new UnsupportedOperationException("A preview takes no answers");
        }

        @Override
        public void setAside(IndicatorCode indicator, Optional<AnswerValue> mine) {
            throw new UnsupportedOperationException("A preview takes no answers");
        }

        @Override
        public AnswerSaving confirm(IndicatorCode indicator, long seen) {
            throw new UnsupportedOperationException("A preview takes no answers");
        }
    }
}
