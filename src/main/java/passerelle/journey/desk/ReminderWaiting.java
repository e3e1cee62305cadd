package passerelle.journey.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.city.ui.CityLinks;
import passerelle.home.WaitingFor;
import passerelle.home.WaitingLine;
import passerelle.shared.LocalizedText;

/** What the secretariat reminded the coordinators of. */
@Component
class ReminderWaiting implements WaitingFor {

    private final ReminderService reminders;

    ReminderWaiting(ReminderService reminders) {
        this.reminders = reminders;
    }

    @Override
    public List<WaitingLine> lines(int limit) {
        return reminders.forMyCities(limit).stream().map(ReminderWaiting::line).toList();
    }

    private static WaitingLine line(ReminderLine reminder) {
        var name =
                new LocalizedText(reminder.names().english(), reminder.names().french());
        return new WaitingLine(
                reminder.note().isEmpty() ? "journey.reminded" : "journey.reminded.note",
                List.of(name, reminder.step(), reminder.until(), reminder.note()),
                "journey.open." + reminder.step().tab(),
                CityLinks.to(reminder.code(), reminder.step().tab()),
                reminder.until());
    }
}
