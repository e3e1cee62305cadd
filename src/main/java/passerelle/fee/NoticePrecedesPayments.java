package passerelle.fee;

import passerelle.shared.NeedsConfirmation;

/** A fee is called before it is paid, and for no less than arrived. */
record NoticePrecedesPayments(FeeRow known) {

    /** @throws NeedsConfirmation when it would be called after a payment, or for less than was paid */
    void check(Notice notice) {
        known.payments().stream()
                .map(PaymentRow::on)
                .filter(paid -> paid.isBefore(notice.on()))
                .findFirst()
                .ifPresent(paid -> {
                    throw new NeedsConfirmation("fee.warning.paid.before", notice.on(), paid);
                });
        if (known.paid().amount().compareTo(notice.amount().amount()) > 0) {
            throw new NeedsConfirmation("fee.warning.paid.more", notice.amount(), known.paid());
        }
    }
}
