package passerelle.practice.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Files as cameras and programs make them. */
final class TestPhotos {

    private TestPhotos() {}

    static byte[] plain(String format, int width, int height, Color colour) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return bytes(picture, format);
    }

    /** Of which no bit can be saved. */
    static byte[] noise(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var any = new Random(7);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, any.nextInt());
            }
        }
        return bytes(picture, "jpeg");
    }

    private static byte[] bytes(BufferedImage picture, String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
