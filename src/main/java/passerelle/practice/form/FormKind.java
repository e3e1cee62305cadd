package passerelle.practice.form;

/** The two forms in which the programme collects good practices. */
public enum FormKind {
    PRESENT,
    OLDER
}
