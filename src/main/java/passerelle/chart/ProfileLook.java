package passerelle.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;

/** By what a profile is told apart: its colour, its mark, and its line. */
record ProfileLook(String ink, Shape mark, Stroke stroke) {

    private static final int FIRST_OTHER_MARK = 2;
    private static final int GROUP_MARK = 5;

    /** @param others how many others stand before it */
    static ProfileLook of(Profile profile, int others) {
        return switch (profile.role()) {
            case CITY -> new ProfileLook("--chart-city", Marks.shape(0), Pen.stroke(2.5f, profile.kind()));
            case PREVIOUS -> new ProfileLook("--chart-previous", Marks.shape(1), Pen.stroke(1.75f, profile.kind()));
            case GROUP -> new ProfileLook("--chart-group", Marks.shape(GROUP_MARK), dots());
            case OTHER ->
                new ProfileLook(
                        "--chart-other-" + (others + 1),
                        Marks.shape(FIRST_OTHER_MARK + others),
                        Pen.stroke(1.75f, profile.kind()));
        };
    }

    private static Stroke dots() {
        return new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, new float[] {0.1f, 5}, 0);
    }
}
