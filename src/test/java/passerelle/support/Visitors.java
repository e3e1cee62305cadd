package passerelle.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The visitors of one test, or of all tests of the class whose constant this is: pictures of what they saw are kept when
 * a test fails, and their browsers are closed. No test passes in which a page asked another host for something, or tried
 * what its own policy refuses.
 */
public final class Visitors
        implements BeforeAllCallback, AfterTestExecutionCallback, AfterEachCallback, AfterAllCallback {

    private boolean staying;
    private final List<Visitor> all = new ArrayList<>();

    /** @param address of the server, such as {@code http://localhost:8080} */
    public Visitor at(String address, Locale language) {
        var visitor = new Visitor(address, language);
        all.add(visitor);
        return visitor;
    }

    @Override
    public void beforeAll(ExtensionContext tests) {
        staying = true;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            var name = test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName();
            all.forEach(visitor -> visitor.remember("failed-" + name + "-" + all.indexOf(visitor)));
        } else {
            all.forEach(visitor -> assertThat(visitor.strange())
                    .as("what pages asked of others, or their policy refused")
                    .isEmpty());
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (!staying) {
            close();
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        close();
    }

    private void close() {
        all.forEach(Visitor::close);
        all.clear();
    }
}
