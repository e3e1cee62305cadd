package passerelle.learning.ui;

import com.vaadin.flow.component.Svg;
import passerelle.learning.WeakArea;

/** The scale from 0 to 100 with the group’s middle half, its median and the city; for the eye alone, the words say it all. */
class GapStrip extends Svg {

    private static final String DRAWING = """
            <svg viewBox="-5 0 410 16" aria-hidden="true" class="gap-strip">
              <line class="gap-scale" x1="0" x2="400" y1="8" y2="8"/>
              <rect class="gap-middle" x="%d" width="%d" y="3" height="10" rx="2"/>
              <line class="gap-median" x1="%4$d" x2="%4$d" y1="1" y2="15"/>
              <circle class="gap-own" cx="%3$d" cy="8" r="4"/>
            </svg>
            """;

    /** Units of the drawing to a point of the scale. */
    private static final int POINT = 4;

    GapStrip(WeakArea weak) {
        super(drawing(weak));
        addClassName("gap");
    }

    private static String drawing(WeakArea weak) {
        var lower = POINT * weak.group().lowerQuartile().rounded();
        var upper = POINT * weak.group().upperQuartile().rounded();
        return DRAWING.formatted(
                lower,
                upper - lower,
                POINT * weak.own().rounded(),
                POINT * weak.group().median().rounded());
    }
}
