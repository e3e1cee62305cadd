package passerelle.mail;

import java.util.List;
import java.util.Optional;
import passerelle.shared.EmailAddress;

/**
 * What is to be written to somebody.
 *
 * @param language {@code en} or {@code fr}, that of whoever reads it
 * @param link under the one button of the mail, if it has one
 * @param words in place of {0}, {1} … of its texts
 */
public record NewMail(
        MailPurpose purpose, EmailAddress to, String language, Optional<SecretLink> link, List<String> words) {}
