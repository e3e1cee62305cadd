package passerelle.assessment;

/** What became of an attempt to save a figure. */
public sealed interface FigureSaving {

    /** It is in the database. */
    record Saved(FigureRow stored) implements FigureSaving {}

    /** Somebody else gave the figure in between; nothing was overwritten. */
    record Collided(Figure mine, FigureRow theirs) implements FigureSaving {}
}
