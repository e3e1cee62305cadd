package passerelle.review.signoff;

/** How far a sign-off has come. */
enum SignOffStatus {
    ASKED,
    SIGNED,
    TAKEN_BACK,
    /** The answers for which it was asked were handed in. */
    USED
}
