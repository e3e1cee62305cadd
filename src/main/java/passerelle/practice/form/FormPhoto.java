package passerelle.practice.form;

import org.jspecify.annotations.Nullable;

/**
 * A photo on a paper.
 *
 * @param print nothing where the file cannot be printed
 * @param shows for whoever does not see it
 * @param legend what stands below it
 */
public record FormPhoto(@Nullable Print print, String shows, String legend) {

    /** A JPEG, and how many pixels it has. */
    public record Print(byte[] jpeg, int width, int height) {

        /** The largest width with which it fits into a frame, in the unit of the frame. */
        public double widthIn(double frameWidth, double frameHeight) {
            return Math.min(frameWidth, frameHeight * width / height);
        }

        public double heightIn(double frameWidth, double frameHeight) {
            return widthIn(frameWidth, frameHeight) * height / width;
        }
    }
}
