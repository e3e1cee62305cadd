package passerelle.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Small files of every kind, as their programs begin them. */
public final class TestFiles {

    private TestFiles() {}

    public static FileContent pdf(String name) {
        return new FileContent(name, text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n"));
    }

    static byte[] docx() {
        return zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    }

    static byte[] xlsx() {
        return zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
    }

    static byte[] xls() {
        return written(out -> {
            try (var workbook = new HSSFWorkbook()) {
                workbook.createSheet("Index");
                workbook.write(out);
            }
        });
    }

    /** A compound file with one stream of that name, such as {@code WordDocument}. */
    static byte[] compound(String stream) {
        return written(out -> {
            try (var storage = new POIFSFileSystem()) {
                storage.createDocument(new ByteArrayInputStream(new byte[4096]), stream);
                storage.writeFilesystem(out);
            }
        });
    }

    static byte[] image(String format) {
        return written(out -> ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out));
    }

    static byte[] zip(String... entries) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var entry : entries) {
                    zip.putNextEntry(new ZipEntry(entry));
                    zip.write(text("some words"));
                    zip.closeEntry();
                }
            }
        });
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private interface Writing {

        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
