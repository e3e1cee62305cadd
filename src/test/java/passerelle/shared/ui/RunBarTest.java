package passerelle.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import passerelle.shared.Run;
import passerelle.support.ViewTest;

class RunBarTest extends ViewTest {

    private final List<String> told = new ArrayList<>();
    private final Run<String> first = new Run<>(1);
    private final Run<String> second = new Run<>(1);

    @Test
    void looksOnUntilTheLastOfTwoIsOver() {
        follow(first);
        follow(second);

        first.run(running -> "first");
        look();
        assertThat(told).containsExactly("over", "first");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        second.run(running -> "second");
        look();
        assertThat(told).containsExactly("over", "first", "over", "second");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void saysThatSomebodyElseHeldTheCityAndGivesThePageBack() {
        follow(first);

        first.run(running -> {
            throw new CannotAcquireLockException("city");
        });
        look();

        assertThat(told).containsExactly("over");
        assertThat(test($(Notification.class).single()).getText()).startsWith("Somebody else is changing this city");
    }

    @Test
    void doesNotKeepAnErrorToItself() {
        follow(first);

        first.run(running -> {
            throw new StackOverflowError();
        });

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(RunBarTest::look)
                .withCauseInstanceOf(StackOverflowError.class);
        assertThat(told).containsExactly("over");
    }

    private void follow(Run<String> run) {
        new RunBar<>(run, "Under way", "form.changed").follow(() -> told.add("over"), told::add);
    }

    private static void look() {
        var ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }
}
