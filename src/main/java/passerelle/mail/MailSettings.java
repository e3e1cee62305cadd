package passerelle.mail;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;
import passerelle.shared.EmailAddress;
import passerelle.shared.RuleViolation;

/**
 * By which server mails go out and whom they come from. Without a server none is written; with one, what else they need
 * is asked for when the product starts.
 */
@Component
class MailSettings {

    private static final String SENDER = "passerelle.mail.sender";
    private static final String ADDRESS = "passerelle.address";

    private final String host;
    private final String sender;
    private final String senderName;
    private final String address;

    MailSettings(
            @Value("${spring.mail.host:}") String host,
            @Value("${passerelle.mail.sender:}") String sender,
            @Value("${passerelle.mail.sender-name:Passerelle}") String senderName,
            @Value("${passerelle.address:}") String address) {
        this.host = host;
        this.sender = sender.strip();
        this.senderName = senderName;
        this.address = address.strip().replaceAll("/+$", "");
        if (isOpen()) {
            checkSender();
            checkAddress();
        }
    }

    private void checkSender() {
        try {
            new EmailAddress(sender);
        } catch (RuleViolation unreadable) {
            throw refused(SENDER, sender, "With spring.mail.host set, mails need the e-mail address they come from.");
        }
    }

    private void checkAddress() {
        try {
            var asked = URI.create(address);
            if (asked.getHost() != null && ("https".equals(asked.getScheme()) || "http".equals(asked.getScheme()))) {
                return;
            }
        } catch (IllegalArgumentException unreadable) {
            throw refused(ADDRESS, address, "It is no address.");
        }
        throw refused(
                ADDRESS,
                address,
                "With spring.mail.host set, the links in mails need the address under which people reach Passerelle,"
                        + " such as https://passerelle.example.org.");
    }

    private static InvalidConfigurationPropertyValueException refused(String name, String value, String why) {
        return new InvalidConfigurationPropertyValueException(name, value, why);
    }

    boolean isOpen() {
        return !host.isBlank();
    }

    String sender() {
        return sender;
    }

    String senderName() {
        return senderName;
    }

    /** Never taken from a request: whoever asks could name another house in it. */
    String url(String path) {
        return address + "/" + path;
    }
}
