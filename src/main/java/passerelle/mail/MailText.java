package passerelle.mail;

/**
 * What a mail says, twice. Where its link belongs stands {@link #LINK}, so that the words can be kept and the link
 * forgotten.
 */
record MailText(String subject, String plain, String html) {

    static final String LINK = "⟦link⟧";
}
