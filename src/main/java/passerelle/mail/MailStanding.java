package passerelle.mail;

/**
 * How the mails stand.
 *
 * @param open whether the settings name a server, without which nothing is sent
 */
public record MailStanding(boolean open, long waiting, long failed) {}
