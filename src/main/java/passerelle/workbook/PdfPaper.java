package passerelle.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Writes a paper as PDF: its chapters are bookmarks, and it brings its letters along. */
final class PdfPaper implements AutoCloseable {

    private static final String FONT = "/passerelle/chart/passerelle-sans.ttf";
    private static final float MARGIN = 56;
    private static final float LEADING = 1.35f;

    private final PDDocument document = new PDDocument();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final PDFont font;
    private final Letters letters;
    private PDPageContentStream page;
    private float y;

    private PdfPaper() throws IOException {
        try (var file = Objects.requireNonNull(PdfPaper.class.getResourceAsStream(FONT))) {
            font = PDType0Font.load(document, file, true);
        }
        letters = new Letters(font);
        page = turn();
    }

    static byte[] write(Paper paper, SheetWords words) {
        try (var writer = new PdfPaper()) {
            return writer.write(paper, words.language().getLanguage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written to memory
        }
    }

    private byte[] write(Paper paper, String language) throws IOException {
        document.getDocumentInformation().setTitle(paper.title());
        document.getDocumentCatalog().setLanguage(language);
        document.getDocumentCatalog().setDocumentOutline(outline);
        write(paper.title(), 20, 0);
        for (var fact : paper.facts()) {
            write(fact, 11, 0);
        }
        for (var chapter : paper.chapters()) {
            write(chapter);
        }
        page.close();
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private void write(Paper.Chapter chapter) throws IOException {
        space(24, 120);
        var bookmark = new PDOutlineItem();
        bookmark.setTitle(chapter.title());
        bookmark.setDestination(document.getPage(document.getNumberOfPages() - 1));
        outline.addLast(bookmark);
        write(chapter.title(), 16, 0);
        write(chapter.intro(), 10, 0);
        for (var item : chapter.items()) {
            space(12, 60);
            write(item.heading(), 12, 0);
            for (var field : item.fields()) {
                write(field.text().isEmpty() ? "" : field.label(), 8, 12);
                write(field.text(), 10, 12);
            }
        }
    }

    private void write(String text, float size, float indent) throws IOException {
        var width = PDRectangle.A4.getWidth() - 2 * MARGIN - indent;
        for (var line : new PdfLines(letters, size, width).of(text)) {
            y -= size * LEADING;
            if (y < MARGIN) {
                page.close();
                page = turn();
                y -= size * LEADING;
            }
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(MARGIN + indent, y);
            page.showText(line);
            page.endText();
        }
    }

    /** A new page where less than that is left of this one, so that no heading stands alone. */
    private void space(float height, float needed) throws IOException {
        y -= height;
        if (y < MARGIN + needed) {
            page.close();
            page = turn();
        }
    }

    private PDPageContentStream turn() throws IOException {
        var next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, next);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
