package passerelle.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a mail over to the server of the settings: plain text and, beside it, the same as HTML. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final ObjectProvider<JavaMailSender> servers;
    private final MailSettings settings;

    Postman(ObjectProvider<JavaMailSender> servers, MailSettings settings) {
        this.servers = servers;
        this.settings = settings;
    }

    /** @return why it did not get through; nothing when it did */
    Optional<String> carry(Outgoing mail) {
        try {
            var server = servers.getObject();
            server.send(message(mail, server));
            return Optional.empty();
        } catch (MailException | MessagingException | UnsupportedEncodingException failure) {
            log.warn("A mail did not get through: {}", reason(failure));
            return Optional.of(reason(failure));
        }
    }

    private MimeMessage message(Outgoing mail, JavaMailSender server)
            throws MessagingException, UnsupportedEncodingException {
        var helper = new MimeMessageHelper(server.createMimeMessage(), true, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(settings.sender(), settings.senderName(), StandardCharsets.UTF_8.name()));
        helper.setTo(mail.to().value());
        helper.setSubject(mail.subject());
        helper.setText(mail.plain(), mail.html());
        var message = helper.getMimeMessage();
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language());
        return message;
    }

    /** What the server said, in one line. */
    private static String reason(Throwable failure) {
        var first = failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0
                ? sending.getMessageExceptions()[0]
                : failure;
        var last = Stream.iterate(first, cause -> cause != null, Throwable::getCause)
                .reduce(first, (former, cause) -> cause);
        var words = last.getMessage();
        return (words == null ? last.getClass().getSimpleName() : words)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
