package passerelle.word;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A content control: a box to tick, or a place that still shows what could be entered there. */
final class Control {

    private @Nullable Boolean ticked;
    private boolean placeholder;

    private Control() {}

    /** @param content reads what stands in the control, unless it is a mere placeholder */
    static void read(Elements at, Consumer<Control> content) {
        var control = new Control();
        at.children(name -> {
            switch (name) {
                case "w:sdtPr" -> at.children(property -> control.take(property, at));
                case "w:sdtContent" -> {
                    if (!control.placeholder) {
                        content.accept(control);
                    }
                }
                default -> {}
            }
        });
    }

    /** The sign of a box to tick; nothing for any other control. */
    @Nullable String box() {
        return ticked == null ? null : ticked ? Symbols.TICKED : Symbols.OPEN;
    }

    private void take(String property, Elements at) {
        switch (property) {
            case "w:showingPlcHdr" -> placeholder = at.isOn();
            case "w14:checkbox" -> {
                ticked = false;
                at.children(name -> {
                    if (name.equals("w14:checked")) {
                        ticked = at.isOn();
                    }
                });
            }
            default -> {}
        }
    }
}
