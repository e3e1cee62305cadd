package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The two ways to look at the pipeline, with whatever it is narrowed to. */
class PipelineTabs extends Nav {

    PipelineTabs() {
        addClassName("view-choice");
        setAriaLabel(getTranslation("journey.view"));
    }

    void show(PipelineAddress address) {
        removeAll();
        add(door(address, false), door(address, true));
    }

    private Anchor door(PipelineAddress address, boolean board) {
        var door = new Anchor(
                address.asBoard(board).link(), getTranslation(board ? "journey.view.board" : "journey.view.table"));
        if (address.board() == board) {
            door.getElement().setAttribute("aria-current", "page");
        }
        return door;
    }
}
