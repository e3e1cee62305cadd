package passerelle.journey.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import passerelle.account.Role;
import passerelle.journey.desk.ActReport;
import passerelle.shared.Run;
import passerelle.support.ViewTest;

class RunDialogTest extends ViewTest {

    private static final ActReport DONE = new ActReport(List.of(), Map.of());

    private final Run<ActReport> run = new Run<>(30);
    private final List<ActReport> told = new ArrayList<>();

    @BeforeEach
    void begin() {
        users.signIn(Role.SECRETARIAT);
        open("pipeline");
        new RunDialog("Assign an officer", run, 30).follow(told::add);
    }

    @Test
    void closesWithAReportWhenAllIsDone() {
        look();
        assertThat($(RunDialog.class).single().isOpened()).isTrue();
        assertThat(told).isEmpty();

        run.run(running -> DONE);
        look();

        assertThat($(RunDialog.class).exists()).isFalse();
        assertThat(told).containsExactly(DONE);
    }

    @Test
    void tellsAlsoWhoeverClosedItAndWentElsewhere() {
        press("Close");
        open("norms");

        run.run(running -> DONE);
        look();

        assertThat(told).containsExactly(DONE);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("norms");
    }

    private static void look() {
        var ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }
}
