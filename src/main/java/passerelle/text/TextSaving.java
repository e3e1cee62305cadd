package passerelle.text;

/** What became of an attempt to save. */
public sealed interface TextSaving {

    /** It is in the database. */
    record Saved(SavedText text) implements TextSaving {}

    /** Somebody else saved in between; nothing was overwritten, this is what stands there now. */
    record Collided(SavedText theirs) implements TextSaving {}
}
