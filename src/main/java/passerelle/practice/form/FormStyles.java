package passerelle.practice.form;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a form that is written out. */
final class FormStyles {

    static final String TITLE = "Title";
    static final String TEXT = "Normal";
    static final String STRONG = "Strong";
    static final String LABEL = "Label";
    static final String TICK = "Tick";
    static final String GAP = "Gap";

    private static final String FONT = "Arial";

    private FormStyles() {}

    static void addTo(XWPFDocument document, Locale language) {
        var styles = document.createStyles();
        styles.setSpellingLanguage(language.equals(Locale.FRENCH) ? "fr-FR" : "en-GB");
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        add(styles, TEXT, 10, false, 60);
        add(styles, TITLE, 18, true, 120);
        add(styles, STRONG, 11, true, 80);
        add(styles, LABEL, 11, true, 60);
        add(styles, TICK, 10, true, 40).getPPr().addNewJc().setVal(STJc.CENTER);
        add(styles, GAP, 6, false, 0);
    }

    private static CTStyle add(XWPFStyles styles, String name, int points, boolean bold, int gap) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(name);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(gap));
        spacing.setAfter(BigInteger.valueOf(gap));
        var letters = style.addNewRPr();
        if (bold) {
            letters.addNewB();
        }
        letters.addNewSz().setVal(BigInteger.valueOf(points * 2L));
        styles.addStyle(new XWPFStyle(style));
        return style;
    }
}
