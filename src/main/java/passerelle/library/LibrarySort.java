package passerelle.library;

/** In which order the library shows what it found. */
public enum LibrarySort {
    /** The best match first; what was published last first where nothing was looked for. */
    BEST,
    /** What was published last first. */
    NEWEST,
    /** What began first first. */
    OLDEST,
    /** What most cities adapted first. */
    ADAPTED
}
