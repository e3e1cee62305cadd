package passerelle.practice.form;

/** What there is to tell about a form that was read. */
public enum NoteKind {
    MISSING("missing"),
    UNMAPPED_THEME("unmapped-theme"),
    NOT_UNDERSTOOD("not-understood"),
    LEFT_OVER("left-over"),
    /** It fits into no field as it is: the beginning was taken. */
    TOO_LONG("too-long"),
    /** Of a kind that is not shown on pages: it stays in the file. */
    PICTURE("picture");

    private final String code;

    NoteKind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
