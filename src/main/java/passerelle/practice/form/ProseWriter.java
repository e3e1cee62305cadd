package passerelle.practice.form;

import java.math.BigInteger;
import java.util.Objects;
import java.util.function.IntFunction;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import passerelle.practice.form.Prose.Piece;
import passerelle.word.WordText.Run;

/** Writes prose into cells: paragraphs, lists that begin anew each time, bold and links. */
final class ProseWriter {

    private static final int LEVELS = 5;
    private static final int INDENT = 360;

    private final XWPFDocument document;
    private final BigInteger bullets;
    private final BigInteger numbers;
    private @Nullable BigInteger list;

    ProseWriter(XWPFDocument document) {
        this.document = document;
        this.bullets = kind(1, STNumberFormat.BULLET, level -> level == 0 ? "•" : "–");
        this.numbers = kind(2, STNumberFormat.DECIMAL, level -> "%" + (level + 1) + ".");
    }

    void write(Prose prose, XWPFTableCell cell) {
        Piece before = null;
        for (var piece : prose.pieces()) {
            var paragraph = cell.addParagraph();
            paragraph.setStyle(FormStyles.TEXT);
            if (piece.item() != null) {
                number(piece, before, paragraph);
            }
            piece.runs().forEach(run -> write(run, paragraph));
            before = piece;
        }
    }

    private void number(Piece piece, @Nullable Piece before, XWPFParagraph paragraph) {
        var item = Objects.requireNonNull(piece.item());
        var goesOn =
                before != null && before.item() != null && before.item().numbered() == item.numbered() && list != null;
        list = goesOn ? list : document.getNumbering().addNum(item.numbered() ? numbers : bullets);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(Math.min(item.level(), LEVELS - 1)));
    }

    private static void write(Run run, XWPFParagraph paragraph) {
        var address = run.address() != null ? run.address() : run.text().matches("https?://\\S+") ? run.text() : null;
        var written = address == null ? paragraph.createRun() : paragraph.createHyperlinkRun(address);
        written.setBold(run.bold());
        if (address != null) {
            written.setColor("0563C1");
            written.setUnderline(UnderlinePatterns.SINGLE);
        }
        var lines = run.text().split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                written.addBreak();
            }
            written.setText(lines[i], i);
        }
    }

    private BigInteger kind(int id, STNumberFormat.Enum format, IntFunction<String> mark) {
        var kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.valueOf(id));
        for (var level = 0; level < LEVELS; level++) {
            var of = kind.addNewLvl();
            of.setIlvl(BigInteger.valueOf(level));
            of.addNewStart().setVal(BigInteger.ONE);
            of.addNewNumFmt().setVal(format);
            of.addNewLvlText().setVal(mark.apply(level));
            var indent = of.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf((level + 1L) * INDENT));
            indent.setHanging(BigInteger.valueOf(INDENT));
        }
        var numbering = document.getNumbering() != null ? document.getNumbering() : document.createNumbering();
        return numbering.addAbstractNum(new XWPFAbstractNum(kind));
    }
}
