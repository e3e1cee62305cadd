package passerelle.practice;

/** What makes a practice a good one: a self-check for the city, a tick-list for whoever reviews it. */
public enum Criterion {
    GOAL_DRIVEN,
    MEASURABLE,
    TRANSFERABLE,
    SUSTAINABLE,
    /** To the programme: equality, diversity as an asset, cohesion, real needs, gender, intersectionality. */
    RELEVANT
}
