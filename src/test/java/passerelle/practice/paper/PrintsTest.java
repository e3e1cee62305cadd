package passerelle.practice.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PrintsTest {

    @Test
    void areNoLargerThanAPageNeeds() {
        var print = Prints.of(TestPhotos.noise(4200, 2800)).orElseThrow();

        assertThat(print.width()).isEqualTo(1400);
        assertThat(print.height()).isBetween(932, 934);
        assertThat(print.jpeg()).hasSizeLessThan(1_500_000);
    }

    @Test
    void doNotMakeASmallPhotoLarger() {
        var print = Prints.of(TestPhotos.plain("png", 30, 20, Color.RED)).orElseThrow();

        assertThat(print.width()).isEqualTo(30);
        assertThat(print.height()).isEqualTo(20);
    }

    @Test
    void areUprightAndWithoutWhatTheCameraWrote() throws IOException {
        var photo = TestPhotos.plain("jpeg", 300, 200, Color.BLUE);
        var held = ByteBuffer.allocate(48 + photo.length - 2)
                .put(OrientationTest.photo(6, ByteOrder.BIG_ENDIAN))
                .put(photo, 2, photo.length - 2)
                .array();

        var print = Prints.of(held).orElseThrow();

        assertThat(print.width()).isEqualTo(200);
        assertThat(print.height()).isEqualTo(300);
        assertThat(new String(print.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void areWhiteWhereAPictureIsTransparent() throws IOException {
        var glass = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_ARGB), "png", glass);

        var print = Prints.of(glass.toByteArray()).orElseThrow();

        assertThat(new Color(
                        ImageIO.read(new ByteArrayInputStream(print.jpeg())).getRGB(4, 4)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void leaveOutWhatCannotBeRead() {
        var photo = TestPhotos.plain("png", 300, 200, Color.BLUE);

        assertThat(Prints.of(new byte[] {1, 2, 3})).isEmpty();
        assertThat(Prints.of(Arrays.copyOf(photo, 60))).isEmpty();
        assertThat(Prints.of(said(photo, 60_000, 60_000))).isEmpty();
    }

    /** The same file, which says that it is so wide and so high. */
    private static byte[] said(byte[] png, int width, int height) {
        var head = ByteBuffer.wrap(png.clone());
        head.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(head.array(), 12, 17);
        return head.putInt(29, (int) sum.getValue()).array();
    }
}
