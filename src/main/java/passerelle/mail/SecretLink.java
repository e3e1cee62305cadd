package passerelle.mail;

import java.time.Instant;

/**
 * A link that lets in whoever holds it, so that it is kept no longer than it takes to send it.
 *
 * @param path such as {@code invitation/…}, below the address of the product
 * @param mark by which the mail is found when the link is taken back; says nothing about the link itself
 */
public record SecretLink(String path, String mark, Instant until) {

    @Override
    public String toString() {
        return "SecretLink[hidden]";
    }
}
