package passerelle.mail;

import passerelle.shared.EmailAddress;

/** A mail as it leaves the house, with its link. */
record Outgoing(EmailAddress to, String language, String subject, String plain, String html) {

    @Override
    public String toString() {
        return "Outgoing[hidden]";
    }
}
