package passerelle.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.account.CurrentUser;
import passerelle.shared.AccountId;

/** Lets several people write in the same fields, and looks whether anything was lost, or came from nowhere. */
@TestComponent
public class Authors {

    private final Acting acting;
    private final CurrentUser user;

    Authors(Acting acting, CurrentUser user) {
        this.acting = acting;
        this.user = user;
    }

    public Team at(List<Field<?>> fields, List<AccountId> people) {
        return new Team(
                people.stream()
                        .map(person -> new Author(person, acting, user, fields))
                        .toList(),
                fields);
    }

    /** Those who write in the same fields. */
    public record Team(List<Author> authors, List<Field<?>> fields) {

        /** One after the other, whoever's turn chance says it is. */
        public Team takeTurns(Random random, int moves) {
            for (var move = 0; move < moves; move++) {
                authors.get(random.nextInt(authors.size())).move(random);
            }
            return this;
        }

        /** All at the same time, each in a thread of its own. */
        public Team goAtOnce(long seed, int moves) throws Exception {
            var start = new CyclicBarrier(authors.size());
            try (var threads = Executors.newFixedThreadPool(authors.size())) {
                var work = new ArrayList<Callable<Author>>();
                authors.forEach(author -> work.add(() -> {
                    var random = new Random(seed + authors.indexOf(author));
                    start.await();
                    for (var move = 0; move < moves; move++) {
                        author.move(random);
                    }
                    return author;
                }));
                for (var done : threads.invokeAll(work)) {
                    done.get();
                }
            }
            return this;
        }

        /**
         * Once everybody has decided what is to stand: whatever somebody was told to be kept is in the history, nobody
         * else's words are, and what stands there is what the history ends with.
         */
        public void checkNothingIsLost(Random random) {
            authors.forEach(author -> author.decide(random));
            authors.forEach(Author::check);
            Acting.asSystem(() -> {
                fields.forEach(Team::checkHistory);
                return fields;
            });
        }

        /** Each line begins with what the one before it ended with. */
        private static <T> void checkHistory(Field<T> field) {
            var lines = field.history().stream().filter(line -> !line.aside()).toList();
            var before = field.told(field.nothing());
            for (var line : lines) {
                assertThat(line.before()).as("what stood in " + field).isEqualTo(before);
                before = line.after();
            }
            assertThat(field.told(field.read().said()))
                    .as("what stands in " + field)
                    .isEqualTo(before);
        }
    }
}
