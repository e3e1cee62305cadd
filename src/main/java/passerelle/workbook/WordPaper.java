package passerelle.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes a paper as a Word document: headings that make its outline, a table below each question, its language. */
final class WordPaper implements AutoCloseable {

    private final XWPFDocument document = new XWPFDocument();

    private WordPaper(SheetWords words) {
        WordStyles.addTo(document, words.language());
    }

    static byte[] write(Paper paper, SheetWords words) {
        try (var writer = new WordPaper(words)) {
            return writer.write(paper);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written to memory
        }
    }

    private byte[] write(Paper paper) throws IOException {
        document.getProperties().getCoreProperties().setTitle(paper.title());
        styled(WordStyles.TITLE, paper.title());
        paper.facts().forEach(fact -> styled(WordStyles.TEXT, fact));
        paper.chapters().forEach(this::write);
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private void write(Paper.Chapter chapter) {
        styled(WordStyles.CHAPTER, chapter.title());
        if (!chapter.intro().isBlank()) {
            styled(WordStyles.TEXT, chapter.intro());
        }
        for (var item : chapter.items()) {
            styled(WordStyles.ITEM, item.heading());
            write(item);
            styled(WordStyles.TEXT, "");
        }
    }

    private void write(Paper.Item item) {
        XWPFTable table = document.createTable(item.fields().size(), 2);
        table.setWidth("100%");
        for (var number = 0; number < item.fields().size(); number++) {
            var field = item.fields().get(number);
            var row = table.getRow(number);
            row.setCantSplitRow(false);
            cell(row.getCell(0), "25%", WordStyles.LABEL, field.label());
            cell(row.getCell(1), "75%", WordStyles.TEXT, field.text());
        }
    }

    private static void cell(XWPFTableCell cell, String width, String style, String text) {
        cell.setWidth(width);
        var paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(style);
        lines(paragraph, text);
    }

    private void styled(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        lines(paragraph, text);
    }

    private static void lines(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        var lines = text.split("\n", -1);
        for (var number = 0; number < lines.length; number++) {
            if (number > 0) {
                run.addBreak();
            }
            run.setText(lines[number], number);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
