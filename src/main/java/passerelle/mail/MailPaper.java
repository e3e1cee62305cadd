package passerelle.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** The paper all mails are written on: one page of HTML that loads nothing from anywhere, and its plain twin. */
record MailPaper(String page) {

    static MailPaper read() {
        try {
            return new MailPaper(new ClassPathResource("mail/mail.html").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String html(Letter letter) {
        return page.replace("⟦language⟧", letter.language())
                .replace("⟦title⟧", escaped(letter.title()))
                .replace("⟦text⟧", all(letter.paragraphs(), "<p style=\"margin:0 0 16px\">"))
                .replace(
                        "⟦act⟧",
                        letter.act().map(act -> button(act, letter.linkWords())).orElse(""))
                .replace("⟦small⟧", all(letter.small(), "<p style=\"margin:0 0 8px\">"));
    }

    private static String button(String words, String linkWords) {
        return """
                <p style="margin:0 0 24px"><a class="act" href="%1$s" style="background:#1F4FA3;border-radius:6px;\
                color:#FFFFFF;display:inline-block;font-weight:600;padding:12px 20px;text-decoration:none">%2$s</a></p>
                <p class="muted" style="color:#555C75;font-size:14px;margin:0 0 24px">%3$s<br>\
                <a class="link" href="%1$s" style="color:#1F4FA3;word-break:break-all">%1$s</a></p>
                """.formatted(MailText.LINK, escaped(words), escaped(linkWords));
    }

    private static String all(List<String> paragraphs, String opening) {
        return paragraphs.stream()
                .map(words -> opening + escaped(words).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
    }

    /**
     * What stands on it.
     *
     * @param act the words of its button, under which lies its link
     * @param linkWords what stands before the link for those whose program shows no button
     * @param small below the line
     */
    record Letter(
            String language,
            String title,
            List<String> paragraphs,
            Optional<String> act,
            String linkWords,
            List<String> small) {

        String plain() {
            var parts = new ArrayList<String>();
            parts.add(title);
            parts.addAll(paragraphs);
            act.ifPresent(words -> parts.add(words + "\n" + MailText.LINK));
            parts.add("-- \n" + String.join("\n\n", small));
            return String.join("\n\n", parts) + "\n";
        }
    }
}
