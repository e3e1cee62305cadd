package passerelle.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import passerelle.instrument.Instrument;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.strategy.StrategyId;
import passerelle.visit.CostBearer;

/** What happens to a city of the demo from one Index to the next, told in days before today. */
@Component
@Profile("demo")
class DemoCycle {

    private static final int ALL = Integer.MAX_VALUE;
    private static final int UNDER_WAY = 61;
    private static final int CITIES_COMPARED = 97;

    private final DemoDesk desk;
    private final DemoIndex index;
    private final DemoReports reports;
    private final DemoVisits visits;
    private final DemoStrategies strategies;
    private final DemoTeams teams;

    DemoCycle(
            DemoDesk desk,
            DemoIndex index,
            DemoReports reports,
            DemoVisits visits,
            DemoStrategies strategies,
            DemoTeams teams) {
        this.desk = desk;
        this.index = index;
        this.reports = reports;
        this.visits = visits;
        this.strategies = strategies;
        this.teams = teams;
    }

    /** Opened that many days ago and submitted a hundred days later. */
    DemoRound round(CityId city, DemoTown town, DemoStaff staff, AccountId coordinator, int opened) {
        var round = open(city, staff, opened);
        desk.act(opened - 100, coordinator, () -> {
            index.answer(round.assessment(), answers(town, round), ALL);
            index.submit(round.assessment());
        });
        return round;
    }

    /** Opened that many days ago and answered in part. */
    DemoRound begin(CityId city, DemoTown town, DemoStaff staff, AccountId coordinator, int opened) {
        var round = open(city, staff, opened);
        desk.act(9, coordinator, () -> index.answer(round.assessment(), answers(town, round), UNDER_WAY));
        return round;
    }

    /** The coordinator puts a part into other hands, and asks about two questions. */
    void share(DemoRound round, AccountId coordinator, AccountId colleague, String department) {
        var sheet = round.assessment();
        desk.act(8, coordinator, () -> {
            teams.ask(sheet, "participation", department, desk.daysAgo(-6));
            teams.wonder(
                    sheet, "COM-03", "Is the budget line of this year adopted? Then I change the answer.", colleague);
            teams.ask(sheet, "COM-04", "Does a draft that the council has read once count?");
        });
    }

    void report(DemoRound round, DemoStaff staff, int issued) {
        desk.act(issued + 10, staff.secretariat(), () -> index.review(round.assessment()));
        desk.act(
                issued + 8,
                staff.analyst(),
                () -> reports.official(round.assessment(), desk.daysAgo(issued + 8), CITIES_COMPARED));
        desk.act(
                issued,
                staff.secretariat(),
                () -> reports.issue(reports.draft(round.assessment()), desk.daysAgo(issued), CITIES_COMPARED));
    }

    void readReport(DemoRound round, AccountId coordinator, int read) {
        desk.act(read, coordinator, () -> reports.acknowledge(round.assessment()));
    }

    void draftReport(DemoRound round, DemoStaff staff, int begun) {
        desk.on(begun, staff.secretariat(), () -> reports.draft(round.assessment()));
    }

    void planVisit(CityId city, DemoRound round, DemoStaff staff, int planned, int first) {
        desk.on(
                planned,
                staff.secretariat(),
                () -> visits.plan(city, round.year(), desk.daysAgo(first), staff.expert(), CostBearer.PROGRAMME));
    }

    /** The experts come for three days; the visit is closed four days after the last. */
    void visit(CityId city, DemoRound round, DemoStaff staff, int first) {
        var costs = desk.isEuropean(city) ? CostBearer.PROGRAMME : CostBearer.CITY;
        var visit = desk.on(
                first + 40,
                staff.secretariat(),
                () -> visits.plan(city, round.year(), desk.daysAgo(first), staff.expert(), costs));
        desk.act(first - 2, staff.expert(), () -> visits.meet(visit, desk.daysAgo(first)));
        desk.act(first - 6, staff.secretariat(), () -> visits.close(visit, desk.daysAgo(first - 6)));
    }

    void draftProfile(CityId city, DemoRound round, DemoStaff staff, int drafted) {
        desk.on(drafted, staff.expert(), () -> visits.draft(city, round.year()));
    }

    void profile(CityId city, DemoRound round, DemoStaff staff, int issued) {
        var profile = desk.on(issued + 20, staff.expert(), () -> visits.draft(city, round.year()));
        desk.act(issued, staff.secretariat(), () -> visits.issue(profile, desk.daysAgo(issued)));
    }

    StrategyId draftStrategy(CityId city, DemoRound round, AccountId coordinator, int drafted) {
        return desk.on(
                drafted,
                coordinator,
                () -> strategies.draft(city, round.year(), desk.daysAgo(drafted), "A city for all"));
    }

    /** Adopted 240 days after its draft, and presented forty days later. */
    StrategyId strategy(CityId city, DemoRound round, AccountId coordinator, int drafted) {
        var strategy = draftStrategy(city, round, coordinator, drafted);
        desk.act(drafted - 240, coordinator, () -> strategies.adopt(strategy, desk.daysAgo(drafted - 240)));
        desk.act(drafted - 280, coordinator, () -> strategies.present(strategy, desk.daysAgo(drafted - 280)));
        return strategy;
    }

    /** Answered within thirty days and closed after fifty. */
    void evaluate(StrategyId strategy, DemoStaff staff, AccountId coordinator, int opened) {
        var evaluation = desk.on(
                opened,
                staff.secretariat(),
                () -> strategies.open(strategy, desk.daysAgo(opened), desk.daysAgo(opened - 60)));
        desk.act(opened - 30, coordinator, () -> {
            var answers = strategies.answers(evaluation);
            index.answer(answers, new DemoAnswers("evaluation", opened, 66), ALL);
            index.submit(answers);
        });
        desk.act(
                opened - 50,
                staff.secretariat(),
                () -> strategies.conclude(evaluation, desk.daysAgo(opened - 45), desk.daysAgo(opened - 50)));
    }

    private DemoRound open(CityId city, DemoStaff staff, int opened) {
        var on = desk.daysAgo(opened);
        return desk.on(
                opened,
                staff.secretariat(),
                () -> new DemoRound(index.open(city, Instrument.INDEX, on, on.plusDays(120)), on.getYear()));
    }

    /** Each round brings a few points. */
    private DemoAnswers answers(DemoTown town, DemoRound round) {
        var years = round.year() - desk.daysAgo(0).getYear() + 5;
        return new DemoAnswers(town.name(), round.year(), town.strength() + 2 * years);
    }
}
