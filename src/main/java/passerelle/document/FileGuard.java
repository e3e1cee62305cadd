package passerelle.document;

/** The owner's say on its papers: it may narrow who reads them, never widen it. A subject has at most one guard. */
public interface FileGuard {

    /** The kind of object whose papers it guards. */
    String subject();

    boolean mayRead(DocumentRow paper);
}
