package passerelle.acceptance;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import passerelle.support.PostgresServer;
import passerelle.support.ServerProcess;
import passerelle.support.Visitor;
import passerelle.support.Visitors;

/**
 * Whatever the page called saved is there after the server was killed while somebody was answering: every other time in
 * the midst of it, so that something was called saved however slow the machine is, else perhaps at the first answer.
 */
@Tag("browser")
class KilledServerBrowserTest {

    /** Only what is used is prepared, which makes a start a third shorter. */
    private static final String[] QUICK = {
        "--spring.data.jpa.repositories.bootstrap-mode=lazy", "--spring.main.lazy-initialization=true"
    };

    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final int EARLIEST = 100;
    private static final int LATEST = 1500;

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final Random chance = new Random();
    private final Typist typist = new Typist(chance);

    @Test
    void losesNoAnswerOnTheFile() {
        killWhileAnswering(ServerProcess.onFile(QUICK));
    }

    @Test
    void losesNoAnswerOnPostgres() {
        killWhileAnswering(ServerProcess.onPostgres(PostgresServer.freshDatabase(), QUICK));
    }

    private void killWhileAnswering(ServerProcess server) {
        try (server) {
            server.rehearse();
            var person = visitors.at(server.address(), Locale.ENGLISH);
            var sheet = FirstSheet.open(person, server.firstAccountCode());
            server.stop();
            for (var kill = 0; kill < KILLS; kill++) {
                server.start();
                var page = sheet(person, sheet);
                if (kill % 2 == 0) {
                    typist.answerOnce(page);
                }
                answerUntilKilled(server, page);
            }
            server.start();
            sheet(person, sheet);
        }
        LoggerFactory.getLogger(getClass())
                .info("{} kills, {} changes called saved, none missing", KILLS, typist.acknowledgements());
        assertThat(typist.acknowledgements()).isGreaterThanOrEqualTo(KILLS / 2);
    }

    private void answerUntilKilled(ServerProcess server, Page page) {
        var death = runAsync(server::kill, delayedExecutor(chance.nextInt(EARLIEST, LATEST), MILLISECONDS));
        typist.answer(page, server::isAlive);
        death.join();
    }

    /**
     * With all that was called saved; of what the browser kept it has the files of the application, no word of a page.
     */
    private Page sheet(Visitor person, String path) {
        var page = person.open("actuator/health")
                .forget()
                .comeIn(FirstSheet.SECRETARIAT)
                .open(path)
                .page();
        assertThat(typist.missingFrom(page)).isEmpty();
        return page;
    }
}
