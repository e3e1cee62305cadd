package passerelle.mail;

/** How far a mail has come. */
public enum MailState {
    WAITING,
    SENT,
    /** It did not get through, and is tried again as long as it is due. */
    FAILED,
    /** Its link was replaced, taken back or has run out before it got through: nobody needs it any more. */
    WITHDRAWN;

    boolean mayStillBeSent() {
        return this == WAITING || this == FAILED;
    }
}
