package passerelle.practice.paper;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as it wrote it into its photo (Exif): one of eight ways, of which the first is upright. */
record Orientation(int way) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int EXIF = 0xffe1;
    private static final int PICTURE = 0xffda;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** Upright too where the photo does not say it. */
    static Orientation of(byte[] photo) {
        try {
            return read(ByteBuffer.wrap(photo));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
            return UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer photo) {
        if (photo.getShort() != (short) 0xffd8) {
            return UPRIGHT;
        }
        while (photo.hasRemaining()) {
            var marker = Short.toUnsignedInt(photo.getShort());
            if (marker == PICTURE || marker >> 8 != 0xff) {
                return UPRIGHT;
            }
            var length = Short.toUnsignedInt(photo.getShort()) - 2;
            var segment = photo.slice(photo.position(), length);
            if (marker == EXIF && segment.getInt() == 0x45786966) {
                return exif(segment.position(6).slice());
            }
            photo.position(photo.position() + length);
        }
        return UPRIGHT;
    }

    private static Orientation exif(ByteBuffer exif) {
        exif.order(exif.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = exif.getInt(4);
        var entries = Short.toUnsignedInt(exif.getShort(directory));
        for (var entry = 0; entry < entries; entry++) {
            var at = directory + 2 + entry * ENTRY;
            if (Short.toUnsignedInt(exif.getShort(at)) == TAG) {
                return new Orientation(exif.getShort(at + 8));
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return way >= 5 && way <= 8;
    }

    /** What turns a picture of that size upright. */
    AffineTransform turn(int width, int height) {
        return switch (way) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
