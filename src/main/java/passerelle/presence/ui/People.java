package passerelle.presence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.ui.OpenSheet;
import passerelle.assessment.ui.SheetAddition;
import passerelle.instrument.Item;
import passerelle.presence.Room;
import passerelle.presence.Rooms;
import passerelle.presence.Seat;
import passerelle.shared.ui.Phrases;

/** The other people on one sheet: in a line below its heading, and on the cards where they are. */
class People implements SheetAddition {

    private final Rooms rooms;
    private final OpenSheet sheet;
    private final Seat own;
    private final Clock clock;
    private final Div line = new Div();
    private final Map<String, Span> marks = new HashMap<>();

    People(Rooms rooms, OpenSheet sheet, Seat own, Clock clock) {
        this.rooms = rooms;
        this.sheet = sheet;
        this.own = own;
        this.clock = clock;
        line.addClassNames("sheet-below", "presence");
        line.getElement().setAttribute("role", "status");
        line.addAttachListener(attach -> enter(attach.getUI()));
        line.addDetachListener(detach -> rooms.leave(id(), own.id()));
    }

    @Override
    public Optional<Component> below() {
        return Optional.of(line);
    }

    @Override
    public Optional<Component> above(Item item) {
        return Optional.of(mark(item.field()));
    }

    private Span mark(String card) {
        var mark = new Span();
        mark.addClassName("presence-mark");
        mark.setVisible(false);
        marks.put(card, mark);
        return mark;
    }

    private void enter(UI ui) {
        listen(ui.getPushConfiguration());
        rooms.enter(id(), own, new Told(ui));
        sheet.onTouch((field, typing) -> {
            if (typing) {
                rooms.type(id(), own.id(), field);
            } else {
                rooms.reach(id(), own.id(), field);
            }
        });
    }

    /** The socket only brings news. What the reader does goes by requests, which are asked again until they arrive. */
    private static void listen(PushConfiguration push) {
        push.setTransport(Transport.WEBSOCKET_XHR);
        push.setPushMode(PushMode.AUTOMATIC);
    }

    private void show(Room room) {
        var now = clock.instant();
        var others = room.besides(own.account(), now);
        line.removeAll();
        line.setVisible(!others.isEmpty());
        line.add(new Span(line.getTranslation("presence.here")));
        others.forEach(seat -> line.add(chip(seat)));
        var holders = room.holders(own.account(), now);
        sheet.hold(holders.keySet());
        marks.forEach((card, mark) -> mark(card, mark, others, holders.get(card)));
    }

    private Component chip(Seat seat) {
        var where = seat.card()
                .flatMap(sheet.now().edition()::item)
                .map(item -> " · " + item.name(Phrases.locale()))
                .orElse("");
        var chip = new Span(seat.name() + where);
        chip.addClassName("presence-chip");
        return chip;
    }

    private void mark(String card, Span mark, List<Seat> others, @Nullable Seat holder) {
        var here = others.stream()
                .filter(seat -> seat.card().filter(card::equals).isPresent())
                .map(Seat::name)
                .toList();
        mark.setVisible(holder != null || !here.isEmpty());
        mark.getElement().getClassList().set("is-held", holder != null);
        mark.setText(
                holder == null
                        ? line.getTranslation("presence.reads", String.join(", ", here))
                        : line.getTranslation("presence.writes", holder.name(), (int) Seat.IDLE.toSeconds()));
    }

    private AssessmentId id() {
        return sheet.now().assessment().id();
    }

    /** Carries to the page what happens elsewhere. Stored answers are read again under the reader's own rights. */
    private final class Told implements Rooms.Listener {

        private final UI ui;
        private final AtomicBoolean moved = new AtomicBoolean();
        private final AtomicBoolean stored = new AtomicBoolean();

        Told(UI ui) {
            this.ui = ui;
        }

        /** The own page shows at once what its reader caused. */
        @Override
        public void moved(Room room) {
            if (UI.getCurrent() == ui) {
                show(room);
            } else {
                moved.set(true);
            }
        }

        @Override
        public void stored() {
            if (UI.getCurrent() != ui) {
                stored.set(true);
            }
        }

        @Override
        public void catchUp() {
            var people = moved.getAndSet(false);
            var answers = stored.getAndSet(false);
            if (people || answers) {
                onPage(() -> catchUp(people, answers));
            }
        }

        private void catchUp(boolean people, boolean answers) {
            if (people) {
                show(rooms.room(id()));
            }
            if (answers) {
                reread();
            }
        }

        private void reread() {
            try {
                sheet.refresh();
            } catch (AccessDeniedException nothingToSeeAnyMore) {
                rooms.leave(id(), own.id());
            }
        }

        private void onPage(Runnable change) {
            ui.accessLater(change::run, () -> {}).run();
        }
    }
}
