package passerelle.account;

import java.time.Duration;
import passerelle.mail.MailPurpose;

/** What a link may do that somebody asked for by the address of an account. */
enum LinkKind {
    PASSWORD(MailPurpose.PASSWORD, "password/", Duration.ofHours(1)),
    SIGN_IN(MailPurpose.SIGN_IN, "sign-in/", Duration.ofMinutes(15));

    private final MailPurpose purpose;
    private final String path;
    private final Duration lifetime;

    LinkKind(MailPurpose purpose, String path, Duration lifetime) {
        this.purpose = purpose;
        this.path = path;
        this.lifetime = lifetime;
    }

    MailPurpose purpose() {
        return purpose;
    }

    String path(OneTimeCode code) {
        return path + code.value();
    }

    Duration lifetime() {
        return lifetime;
    }
}
