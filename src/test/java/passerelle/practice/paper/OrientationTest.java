package passerelle.practice.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {

    /** Where the upper left corner of a picture of three by two goes, and the upper right one. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 0, 0, 3, 0
            2, 3, 0, 0, 0
            3, 3, 2, 0, 2
            4, 0, 2, 3, 2
            5, 0, 0, 0, 3
            6, 2, 0, 2, 3
            7, 2, 3, 2, 0
            8, 0, 3, 0, 0
            """)
    void turnsUpright(int way, int left, int top, int right, int beside) {
        var turn = new Orientation(way).turn(3, 2);

        assertThat(turn.transform(new Point2D.Double(0, 0), null)).isEqualTo(new Point2D.Double(left, top));
        assertThat(turn.transform(new Point2D.Double(3, 0), null)).isEqualTo(new Point2D.Double(right, beside));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LITTLE_ENDIAN", "BIG_ENDIAN"})
    void isReadWhereTheCameraWroteIt(String order) {
        var bytes = order.equals("BIG_ENDIAN") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;

        assertThat(Orientation.of(photo(6, bytes))).isEqualTo(new Orientation(6));
    }

    @Test
    void isUprightWhereNothingIsSaid() {
        var photo = photo(6, ByteOrder.BIG_ENDIAN);

        assertThat(Orientation.of(new byte[] {1, 2, 3})).isEqualTo(new Orientation(1));
        assertThat(Orientation.of(Arrays.copyOf(photo, 30))).isEqualTo(new Orientation(1));
    }

    /** No more than the beginning of one, and another segment before what says it. */
    static byte[] photo(int way, ByteOrder order) {
        var photo = ByteBuffer.allocate(48).putShort((short) 0xffd8);
        photo.putShort((short) 0xffe0).putShort((short) 6).putInt(0);
        photo.putShort((short) 0xffe1).putShort((short) 34);
        photo.put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        photo.put(order == ByteOrder.BIG_ENDIAN ? new byte[] {'M', 'M'} : new byte[] {'I', 'I'});
        photo.order(order).putShort((short) 42).putInt(8).putShort((short) 1);
        photo.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) way);
        return photo.array();
    }
}
