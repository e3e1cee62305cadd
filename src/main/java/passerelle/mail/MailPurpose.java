package passerelle.mail;

import java.util.Locale;

/** What a mail is for. Its words are those of the key {@code mail.} with the constant in small letters. */
public enum MailPurpose {
    INVITATION,
    PASSWORD,
    PASSWORD_CHANGED,
    SIGN_IN;

    String key(String part) {
        return "mail." + name().toLowerCase(Locale.ROOT).replace('_', '.') + "." + part;
    }
}
