package passerelle.acceptance;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import passerelle.assessment.ui.SheetPage;
import passerelle.support.PostgresServer;
import passerelle.support.ServerProcess;
import passerelle.support.Visitor;
import passerelle.support.Visitors;
import passerelle.uidl.FlowBrowser;

/**
 * Whatever the page called saved is there after the server was killed while somebody was answering: every other time in
 * the midst of it, so that something was called saved however slow the machine is, else perhaps at the first answer.
 */
@Tag("browser")
class KilledServerBrowserTest {

    /** Only what is used is prepared, and no table is held against its class, which makes a start a third shorter. */
    private static final String[] QUICK = {
        "--spring.data.jpa.repositories.bootstrap-mode=lazy",
        "--spring.main.lazy-initialization=true",
        "--spring.jpa.hibernate.ddl-auto=none"
    };

    private static final int KILLS = Integer.getInteger("kills", 20);

    /** One kill of so many hits somebody with a browser, the others somebody without a screen, who costs less. */
    private static final int SEEN = 7;

    private static final int EARLIEST = 100;
    private static final int LATEST = 800;

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final Random chance = new Random();
    private final Promises promises = new Promises();
    private final Typist typist = new Typist(chance, promises);
    private final SilentTypist silent = new SilentTypist(chance, promises);
    private volatile boolean killing;

    @Test
    void losesNoAnswerOnTheFile() throws IOException {
        killWhileAnswering(ServerProcess.onFile(QUICK));
    }

    @Test
    void losesNoAnswerOnPostgres() throws IOException {
        killWhileAnswering(ServerProcess.onPostgres(PostgresServer.freshDatabase(), QUICK));
    }

    private void killWhileAnswering(ServerProcess server) throws IOException {
        try (server) {
            server.rehearse();
            var person = visitors.at(server.address(), Locale.ENGLISH);
            var sheet = FirstSheet.open(person, server.firstAccountCode());
            typist.answerOnce(sheet(person, sheet));
            server.stop();
            for (var kill = 0; kill < KILLS; kill++) {
                server.start();
                if (kill == 1) {
                    findWhatWasKept(person, sheet);
                }
                if (kill % SEEN == 0) {
                    killSeen(server, sheet(person, sheet), kill % 2 == 0);
                } else {
                    killUnseen(server, sheet, kill % 2 == 0);
                }
                if (kill == 0) {
                    typist.writeInVain(person.page());
                }
            }
            server.start();
            sheet(person, sheet);
        }
        LoggerFactory.getLogger(getClass())
                .info("{} kills, {} changes called saved, none missing", KILLS, promises.number());
        assertThat(promises.number()).isGreaterThanOrEqualTo(KILLS / 2);
    }

    private void killSeen(ServerProcess server, Page page, boolean amidst) {
        if (amidst) {
            typist.answerOnce(page);
        }
        var death = killSoon(server);
        typist.answer(page, server::isAlive);
        death.join();
    }

    private void killUnseen(ServerProcess server, String path, boolean amidst) throws IOException {
        var login = FirstSheet.SECRETARIAT;
        try (var browser = new FlowBrowser(server.address()).signIn(login.email(), login.password());
                var page = SheetPage.open(browser, path)) {
            assertThat(silent.missingFrom(page)).isEmpty();
            if (amidst) {
                silent.answer(page);
            }
            var death = killSoon(server);
            silent.answer(page, () -> !killing);
            death.join();
        }
    }

    private CompletableFuture<Void> killSoon(ServerProcess server) {
        killing = false;
        return runAsync(
                () -> {
                    killing = true;
                    server.kill();
                },
                delayedExecutor(chance.nextInt(EARLIEST, LATEST), MILLISECONDS));
    }

    /** What was typed when no server was there any more has come back, and nothing that was called saved is missing. */
    private void findWhatWasKept(Visitor person, String path) {
        var page = person.open("actuator/health")
                .comeIn(FirstSheet.SECRETARIAT)
                .open(path)
                .page();
        typist.awaitWhatWasWrittenInVain(page);
        person.rest();
        assertThat(typist.missingFrom(page)).isEmpty();
    }

    /**
     * With all that was called saved; of what the browser kept it has the files of the application, no word of a page.
     */
    private Page sheet(Visitor person, String path) {
        var page = person.forget().comeIn(FirstSheet.SECRETARIAT).open(path).page();
        assertThat(typist.missingFrom(page)).isEmpty();
        return page;
    }
}
