package passerelle.practice.ui;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.ui.CityLinks;
import passerelle.home.WaitingFor;
import passerelle.home.WaitingLine;
import passerelle.practice.PracticeAgenda;
import passerelle.practice.PracticeRow;
import passerelle.practice.PracticeStatus;
import passerelle.practice.SilentCity;
import passerelle.practice.received.ReceivedFormService;
import passerelle.shared.ui.Phrases;

/** Coordinators finish what was returned and report anew after two years; the secretariat reviews what was handed in. */
@Component
class PracticeWaiting implements WaitingFor {

    private final PracticeAgenda agenda;
    private final ReceivedFormService forms;
    private final CurrentUser user;

    PracticeWaiting(PracticeAgenda agenda, ReceivedFormService forms, CurrentUser user) {
        this.agenda = agenda;
        this.forms = forms;
        this.user = user;
    }

    @Override
    public List<WaitingLine> lines(int limit) {
        return Stream.concat(coordinator(limit), secretariat(limit))
                .limit(limit)
                .toList();
    }

    private Stream<WaitingLine> coordinator(int limit) {
        if (!user.is(Role.COORDINATOR)) {
            return Stream.empty();
        }
        var open = agenda.toFinish(limit);
        var returned = open.stream().filter(row -> row.status() == PracticeStatus.RETURNED);
        var read = open.stream().filter(row -> row.status() == PracticeStatus.RECEIVED);
        return Stream.of(
                        returned.map(PracticeWaiting::finish),
                        read.limit(1).map(row -> look()),
                        agenda.toReport(limit).stream().map(PracticeWaiting::report))
                .flatMap(lines -> lines);
    }

    private Stream<WaitingLine> secretariat(int limit) {
        if (!user.is(Role.SECRETARIAT)) {
            return Stream.empty();
        }
        var read = Stream.of(forms.waiting()).filter(waiting -> waiting > 0);
        return Stream.concat(agenda.toReview(limit).stream().map(PracticeWaiting::review), read.map(waiting -> look()));
    }

    /** One line for all of them: a batch may be long. */
    private static WaitingLine look() {
        return new WaitingLine(
                "practice.waiting.received", List.of(), "practice.received.look", PracticeLinks.RECEIVED, null);
    }

    private static WaitingLine finish(PracticeRow row) {
        return new WaitingLine(
                "practice.waiting.returned",
                List.of(PracticeWords.title(row.title())),
                "practice.write",
                PracticeLinks.report(row.code()),
                null);
    }

    private static WaitingLine review(PracticeRow row) {
        return new WaitingLine(
                "practice.waiting.review",
                List.of(row.cityName(Phrases.locale()), PracticeWords.title(row.title())),
                "practice.waiting.review.act",
                PracticeLinks.version(row.code(), row.revision()),
                null);
    }

    private static WaitingLine report(SilentCity city) {
        var name = city.names().in(Phrases.locale());
        var last = city.last();
        return new WaitingLine(
                last == null ? "practice.waiting.none" : "practice.waiting.long.ago",
                last == null ? List.of(name) : List.of(name, last),
                "practice.report",
                CityLinks.to(city.code(), "practices"),
                null);
    }
}
