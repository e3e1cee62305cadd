package passerelle.demo;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where each of the eight cities of the demo stands, told in days before today. */
@Component
@Profile("demo")
class DemoStories {

    private static final DemoTown VALMORA =
            new DemoTown("it", "Valmora", "Veneto", "Italian network", "45.43 10.99", 84_200, "14.2", 58);
    private static final DemoTown LUNDEN =
            new DemoTown("se", "Lunden", "Skåne", "", "55.70 13.19", 121_600, "23.8", 74);
    private static final DemoTown PORTO_SOLE =
            new DemoTown("es", "Porto Sole", "Valencia", "Spanish network", "39.47 -0.38", 212_300, "17.5", 62);
    private static final DemoTown KASTREL =
            new DemoTown("pl", "Kastrel", "Pomerania", "", "54.35 18.65", 96_400, "5.6", 40);
    private static final DemoTown BRUECKSTADT =
            new DemoTown("de", "Brückstadt", "Baden-Württemberg", "", "48.40 9.99", 128_900, "19.3", 55);
    private static final DemoTown VALE_CLARO =
            new DemoTown("pt", "Vale Claro", "Centro", "Portuguese network", "40.20 -8.41", 67_800, "8.9", 51);
    private static final DemoTown NORTHBRIDGE =
            new DemoTown("ca", "Northbridge", "Ontario", "", "43.45 -80.49", 243_500, "25.1", 70);
    private static final DemoTown SAINT_AMARIN =
            new DemoTown("fr", "Saint-Amarin-les-Ponts", "Grand Est", "", "48.58 7.75", 21_300, "9.4", 48);

    private final DemoDesk desk;
    private final DemoMembership membership;
    private final DemoCycle cycle;
    private final DemoQuestions questions;

    DemoStories(DemoDesk desk, DemoMembership membership, DemoCycle cycle, DemoQuestions questions) {
        this.desk = desk;
        this.membership = membership;
        this.cycle = cycle;
        this.questions = questions;
    }

    List<Consumer<DemoStaff>> all() {
        return List.of(
                this::valmora,
                this::lunden,
                this::portoSole,
                this::kastrel,
                this::brueckstadt,
                this::valeClaro,
                this::northbridge,
                this::saintAmarin);
    }

    /** One whole cycle, and a second Index under way. */
    private void valmora(DemoStaff staff) {
        var city = membership.join(VALMORA, staff, 2650);
        var coordinator = desk.coordinator(city, VALMORA);
        var contributor = desk.contributor(city, VALMORA);
        membership.payEveryYear(city, staff, 2590);
        var first = cycle.round(city, VALMORA, staff, coordinator, 1400);
        cycle.report(first, staff, 1220);
        cycle.readReport(first, coordinator, 1210);
        cycle.visit(city, first, staff, 1120);
        cycle.profile(city, first, staff, 1060);
        var strategy = cycle.strategy(city, first, coordinator, 900);
        cycle.evaluate(strategy, staff, coordinator, 270);
        var second = cycle.begin(city, VALMORA, staff, coordinator, 40);
        cycle.share(second, coordinator, contributor, "Participation, Valmora");
    }

    /** Two Index rounds; of the second, two answers are back with the city while the report is being written. */
    private void lunden(DemoStaff staff) {
        var city = membership.join(LUNDEN, staff, 2100);
        var coordinator = desk.coordinator(city, LUNDEN);
        membership.payEveryYear(city, staff, 2040);
        var first = cycle.round(city, LUNDEN, staff, coordinator, 1500);
        cycle.report(first, staff, 1320);
        cycle.readReport(first, coordinator, 1315);
        cycle.visit(city, first, staff, 1230);
        cycle.profile(city, first, staff, 1180);
        var strategy = cycle.strategy(city, first, coordinator, 1000);
        cycle.evaluate(strategy, staff, coordinator, 330);
        var second = cycle.round(city, LUNDEN, staff, coordinator, 160);
        questions.giveBack(second, staff);
        questions.shareOut(second, coordinator, desk.contributor(city, LUNDEN));
        cycle.draftReport(second, staff, 4);
    }

    /** Writing its strategy, and late with the fee. */
    private void portoSole(DemoStaff staff) {
        var city = membership.join(PORTO_SOLE, staff, 1250);
        var coordinator = desk.coordinator(city, PORTO_SOLE);
        membership.payEarlierYears(city, staff, 1190);
        membership.callThisYear(city, staff, 93);
        var first = cycle.round(city, PORTO_SOLE, staff, coordinator, 900);
        cycle.report(first, staff, 720);
        cycle.visit(city, first, staff, 620);
        cycle.profile(city, first, staff, 560);
        cycle.draftStrategy(city, first, coordinator, 140);
    }

    /** Has written its letter; the declaration is late. */
    private void kastrel(DemoStaff staff) {
        desk.coordinator(membership.write(KASTREL, staff, 110), KASTREL);
    }

    /** Waits for the experts, who come in three weeks. */
    private void brueckstadt(DemoStaff staff) {
        var city = membership.join(BRUECKSTADT, staff, 480);
        var coordinator = desk.coordinator(city, BRUECKSTADT);
        membership.payEveryYear(city, staff, 420);
        var first = cycle.round(city, BRUECKSTADT, staff, coordinator, 380);
        cycle.report(first, staff, 190);
        cycle.planVisit(city, first, staff, 30, -21);
    }

    /** Has been visited; the profile is being written. */
    private void valeClaro(DemoStaff staff) {
        var city = membership.join(VALE_CLARO, staff, 720);
        var coordinator = desk.coordinator(city, VALE_CLARO);
        membership.payEveryYear(city, staff, 660);
        var first = cycle.round(city, VALE_CLARO, staff, coordinator, 500);
        cycle.report(first, staff, 320);
        cycle.visit(city, first, staff, 36);
        cycle.draftProfile(city, first, staff, 20);
    }

    /** Outside Europe; its second strategy was adopted more than a year ago and is to be evaluated. */
    private void northbridge(DemoStaff staff) {
        var city = membership.join(NORTHBRIDGE, staff, 2600);
        var coordinator = desk.coordinator(city, NORTHBRIDGE);
        membership.payEveryYear(city, staff, 2540);
        var first = cycle.round(city, NORTHBRIDGE, staff, coordinator, 2350);
        cycle.report(first, staff, 2170);
        var second = cycle.round(city, NORTHBRIDGE, staff, coordinator, 1180);
        cycle.report(second, staff, 1000);
        cycle.visit(city, second, staff, 900);
        cycle.profile(city, second, staff, 850);
        cycle.strategy(city, second, coordinator, 660);
    }

    /** Has just written, and is smaller than most. */
    private void saintAmarin(DemoStaff staff) {
        desk.coordinator(membership.write(SAINT_AMARIN, staff, 20), SAINT_AMARIN);
    }
}
