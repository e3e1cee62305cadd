package passerelle.workbook;

import java.util.Locale;

/** The columns of every sheet with questions, in their order. The last one is hidden: by it a row is known again. */
enum Column {
    CODE(11),
    QUESTION(46),
    OPTIONS(46),
    ANSWER(34),
    NOT_APPLICABLE(26),
    EXPLANATION(56),
    EVIDENCE(30),
    LINKS(34),
    KEY(12);

    private final int letters;

    Column(int letters) {
        this.letters = letters;
    }

    int index() {
        return ordinal();
    }

    /** How many of them fit beside one another, roughly. */
    int letters() {
        return letters;
    }

    /** In the width unit of spreadsheets. */
    int width() {
        return letters * 256;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
