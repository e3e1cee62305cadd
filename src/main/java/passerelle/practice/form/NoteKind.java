package passerelle.practice.form;

/** What there is to tell about a form that was read. */
public enum NoteKind {
    MISSING("missing"),
    UNMAPPED_THEME("unmapped-theme"),
    NOT_UNDERSTOOD("not-understood"),
    LEFT_OVER("left-over");

    private final String code;

    NoteKind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
