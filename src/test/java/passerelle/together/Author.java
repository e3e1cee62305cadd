package passerelle.together;

import java.util.List;
import java.util.random.RandomGenerator;
import passerelle.account.Acting;
import passerelle.account.CurrentUser;
import passerelle.shared.AccountId;

/** A person who writes in several fields. */
final class Author {

    private final AccountId account;
    private final Acting acting;
    private final List<? extends Pen<?>> pens;

    Author(AccountId account, Acting acting, CurrentUser user, List<Field<?>> fields) {
        this.account = account;
        this.acting = acting;
        this.pens = acting.as(
                account,
                () -> fields.stream()
                        .map(field -> new Pen<>(user.name(), field))
                        .toList());
    }

    void move(RandomGenerator random) {
        move(pens.get(random.nextInt(pens.size())), random);
    }

    /** Decides what is to stand wherever something collided. */
    void decide(RandomGenerator random) {
        pens.stream().filter(Pen::isWaiting).forEach(pen -> {
            while (pen.isWaiting()) {
                move(pen, random);
            }
        });
    }

    private void move(Pen<?> pen, RandomGenerator random) {
        acting.as(account, () -> {
            pen.move(random);
            return pen;
        });
    }

    void check() {
        acting.as(account, () -> {
            pens.forEach(Pen::check);
            return pens;
        });
    }
}
