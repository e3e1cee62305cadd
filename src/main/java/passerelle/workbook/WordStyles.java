package passerelle.workbook;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a paper, under the names by which Word makes an outline of the headings. */
final class WordStyles {

    static final String TITLE = "Title";
    static final String CHAPTER = "Heading1";
    static final String ITEM = "Heading2";
    static final String TEXT = "Normal";
    static final String LABEL = "Label";

    private WordStyles() {}

    static void addTo(XWPFDocument document, Locale language) {
        var styles = document.createStyles();
        styles.setSpellingLanguage(language.getLanguage().equals("fr") ? "fr-FR" : "en-GB");
        text(styles, TEXT, "Normal", 11, false);
        text(styles, LABEL, "Label", 10, true);
        text(styles, TITLE, "Title", 20, true);
        heading(text(styles, CHAPTER, "heading 1", 16, true), 0);
        heading(text(styles, ITEM, "heading 2", 12, true), 1);
    }

    private static CTStyle text(XWPFStyles styles, String id, String name, int points, boolean bold) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var letters = style.addNewRPr();
        if (bold) {
            letters.addNewB();
        }
        letters.addNewSz().setVal(BigInteger.valueOf(points * 2L));
        styles.addStyle(new XWPFStyle(style));
        return style;
    }

    private static void heading(CTStyle style, int level) {
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(level == 0 ? 480 : 240));
        spacing.setAfter(BigInteger.valueOf(120));
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
}
