package passerelle.practice.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import passerelle.practice.form.FormPhoto.Print;

/** A Word document of tables, each under a dark row with its label. */
final class FormPaper implements AutoCloseable {

    private static final int WIDTH = 9638;
    private static final int LABEL_WIDTH = 3515;
    private static final int TICK_WIDTH = 907;
    private static final long MARGIN = 1134;
    private static final int PHOTO_WIDTH = 400;
    private static final int PHOTO_HEIGHT = 300;
    private static final String DARK = "1F4E79";
    private static final String LIGHT = "DEEAF6";

    private final XWPFDocument document = new XWPFDocument();
    private final ProseWriter prose = new ProseWriter(document);

    FormPaper(String title, Locale language) {
        FormStyles.addTo(document, language);
        document.getProperties().getCoreProperties().setTitle(title);
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
    }

    void title(String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(FormStyles.TITLE);
        paragraph.createRun().setText(text);
    }

    Part table(String label) {
        document.createParagraph().setStyle(FormStyles.GAP);
        var table = document.createTable(1, 1);
        table.setWidth(WIDTH);
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        var cell = head.getCell(0);
        cell.setColor(DARK);
        text(cell, FormStyles.LABEL, label).getRuns().getFirst().setColor("FFFFFF");
        return new Part(table);
    }

    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static XWPFParagraph text(XWPFTableCell cell, String style, String text) {
        var paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(style);
        var run = paragraph.createRun();
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        return paragraph;
    }

    /** What stands under one label. */
    final class Part {

        private final XWPFTable table;

        private Part(XWPFTable table) {
            this.table = table;
        }

        void pair(String label, String text) {
            var row = row(LABEL_WIDTH, WIDTH - LABEL_WIDTH);
            row.getCell(0).setColor(LIGHT);
            text(row.getCell(0), FormStyles.TEXT, label);
            text(row.getCell(1), FormStyles.TEXT, text);
        }

        void option(String name, String tick) {
            var row = row(WIDTH - TICK_WIDTH, TICK_WIDTH);
            text(row.getCell(0), FormStyles.TEXT, name);
            text(row.getCell(1), FormStyles.TICK, tick);
        }

        void titled(String title, Prose text) {
            var cell = row(WIDTH).getCell(0);
            text(cell, FormStyles.STRONG, title);
            prose.write(text, cell);
        }

        void prose(Prose text) {
            var cell = row(WIDTH).getCell(0);
            prose.write(text, cell);
            if (!text.pieces().isEmpty()) {
                cell.removeParagraph(0);
            }
        }

        void photo(FormPhoto photo) throws IOException {
            var row = row(WIDTH);
            row.setCantSplitRow(true);
            var cell = row.getCell(0);
            if (photo.print() != null) {
                show(photo.print(), photo.shows(), cell.getParagraphArray(0));
                cell.addParagraph();
            }
            var legend = cell.getParagraphs().getLast();
            legend.setStyle(FormStyles.TEXT);
            legend.createRun().setText(photo.legend());
        }

        private static void show(Print print, String shows, XWPFParagraph paragraph) throws IOException {
            paragraph.setStyle(FormStyles.TEXT);
            paragraph.setKeepNext(true);
            try {
                paragraph
                        .createRun()
                        .addPicture(
                                new ByteArrayInputStream(print.jpeg()),
                                Document.PICTURE_TYPE_JPEG,
                                shows,
                                Units.toEMU(print.widthIn(PHOTO_WIDTH, PHOTO_HEIGHT)),
                                Units.toEMU(print.heightIn(PHOTO_WIDTH, PHOTO_HEIGHT)));
            } catch (InvalidFormatException impossible) {
                throw new IllegalStateException(impossible); // it names no part of its own
            }
        }

        private XWPFTableRow row(int... widths) {
            var row = table.createRow();
            while (row.getTableCells().size() < widths.length) {
                row.createCell();
            }
            while (row.getTableCells().size() > widths.length) {
                row.removeCell(row.getTableCells().size() - 1);
            }
            for (var i = 0; i < widths.length; i++) {
                row.getCell(i).setWidth(String.valueOf(widths[i]));
            }
            row.setCantSplitRow(widths.length > 1);
            if (widths.length > 1) {
                span(table.getRow(0), widths.length);
            }
            return row;
        }

        private static void span(XWPFTableRow row, int columns) {
            var properties = row.getCell(0).getCTTc();
            var cell = properties.isSetTcPr() ? properties.getTcPr() : properties.addNewTcPr();
            (cell.isSetGridSpan() ? cell.getGridSpan() : cell.addNewGridSpan()).setVal(BigInteger.valueOf(columns));
        }
    }
}
