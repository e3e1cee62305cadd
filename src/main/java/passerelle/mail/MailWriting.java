package passerelle.mail;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Puts a mail into words: those of its purpose, in the language of whoever reads it. */
@Component
class MailWriting {

    private static final Control AS_ASKED = Control.getNoFallbackControl(Control.FORMAT_DEFAULT);
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}⟦⟧]+");
    private static final int LONGEST_SUBJECT = 200;

    private final MailPaper paper = MailPaper.read();

    MailText text(NewMail wanted) {
        var words = words(wanted);
        var purpose = wanted.purpose();
        var subject = shortened(words.of(purpose.key("subject")));
        var paragraphs = List.of(words.of(purpose.key("text")).split("\n\n"));
        var small = List.of(words.of(purpose.key("small")), words.of("mail.automatic"));
        var letter = new MailPaper.Letter(
                wanted.language(),
                words.of(purpose.key("title")),
                paragraphs,
                wanted.link().map(link -> words.of(purpose.key("act"))),
                words.of("mail.link"),
                small);
        return new MailText(subject, letter.plain(), paper.html(letter));
    }

    private static Words words(NewMail wanted) {
        var arguments = wanted.words().stream()
                .map(word -> UNWANTED.matcher(word).replaceAll(" "))
                .toArray();
        return new Words(wanted.language().equals("fr") ? Locale.FRENCH : Locale.ENGLISH, arguments);
    }

    private static String shortened(String subject) {
        return subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT - 1) + "…" : subject;
    }

    private record Words(Locale language, Object... arguments) {

        String of(String key) {
            var pattern = ResourceBundle.getBundle("vaadin-i18n.translations", language, AS_ASKED)
                    .getString(key);
            return new MessageFormat(pattern, language).format(arguments);
        }
    }
}
