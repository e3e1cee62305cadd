package passerelle.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real mail server, one for each JVM: the application hands its mails over to it by SMTP. */
public class PostOffice implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String ADDRESS = "https://passerelle.example.org/";

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));
    private static final long PATIENCE = 20_000;

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        open();
        TestPropertyValues.of(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + SERVER.getSmtp().getServerSetup().getPort(),
                        "passerelle.mail.sender=passerelle@example.org",
                        "passerelle.address=" + ADDRESS)
                .applyTo(application);
    }

    public static void open() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

    /** Nobody answers on its port any more. */
    public static void close() {
        SERVER.stop();
    }

    /** What came for that address, once that many have come. */
    public static List<MimeMessage> mails(String to, int expected) {
        var end = System.nanoTime() + PATIENCE * 1_000_000;
        var all = expected;
        while (received(to).size() < expected && System.nanoTime() < end) {
            SERVER.waitForIncomingEmail(200, all++);
        }
        assertThat(received(to)).as("mails to " + to).hasSize(expected);
        return received(to);
    }

    public static MimeMessage mail(String to) {
        return mails(to, 1).getFirst();
    }

    private static List<MimeMessage> received(String to) {
        return Stream.of(SERVER.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(to))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public static String plain(MimeMessage mail) {
        return part(mail, "text/plain");
    }

    public static String html(MimeMessage mail) {
        return part(mail, "text/html");
    }

    /** What lies behind the address of the application in the one link of the mail. */
    public static String link(MimeMessage mail) {
        var found = Pattern.compile(Pattern.quote(ADDRESS) + "(\\S+)").matcher(plain(mail));
        assertThat(found.find()).as("a link in " + plain(mail)).isTrue();
        return found.group(1);
    }

    private static String part(MimeMessage mail, String type) {
        try {
            return part((Multipart) mail.getContent(), type);
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String part(Multipart parts, String type) throws MessagingException, IOException {
        for (var i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return (String) part.getContent();
            }
            if (part.getContent() instanceof Multipart inner) {
                return part(inner, type);
            }
        }
        throw new AssertionError("No " + type);
    }

    private static int freePort() {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
