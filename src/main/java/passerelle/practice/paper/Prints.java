package passerelle.practice.paper;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import passerelle.practice.form.FormPhoto.Print;

/**
 * Makes photos fit for paper: upright, in RGB, sharp enough across a page and no sharper, and without what the camera
 * wrote into them. One at a time: a large photo takes much memory.
 */
final class Prints {

    private static final int LONGEST = 1400;
    private static final long MOST_PIXELS = 64_000_000;
    private static final float QUALITY = 0.82f;

    private Prints() {}

    /** Nothing of a file that is damaged, too large, or in colours for a printing press. */
    static synchronized Optional<Print> of(byte[] photo) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(photo))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            reader.setInput(in, true, true);
            try {
                return read(reader).map(picture -> jpeg(upright(picture, Orientation.of(photo))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | CMMException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    /** At most four times as long as needed, whatever its size. */
    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        var step = Math.max(1, Math.max(width, height) / (2 * LONGEST));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, how));
    }

    private static BufferedImage upright(BufferedImage picture, Orientation held) {
        var small = picture;
        while (longest(small) > LONGEST) {
            small = scaled(small, Math.max(0.5, (double) LONGEST / longest(small)));
        }
        var aside = held.isOnItsSide();
        var upright =
                onPaper(aside ? small.getHeight() : small.getWidth(), aside ? small.getWidth() : small.getHeight());
        var graphics = upright.createGraphics();
        graphics.drawImage(small, held.turn(small.getWidth(), small.getHeight()), null);
        graphics.dispose();
        return upright;
    }

    private static int longest(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }

    private static BufferedImage scaled(BufferedImage picture, double factor) {
        var width = Math.max(1, (int) (picture.getWidth() * factor));
        var height = Math.max(1, (int) (picture.getHeight() * factor));
        var scaled = onPaper(width, height);
        var graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    /** White where a picture is transparent. */
    private static BufferedImage onPaper(int width, int height) {
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = paper.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, width, height);
        graphics.dispose();
        return paper;
    }

    private static Print jpeg(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written to memory
        } finally {
            writer.dispose();
        }
        return new Print(bytes.toByteArray(), picture.getWidth(), picture.getHeight());
    }
}
