package passerelle.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import passerelle.Application;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.account.SignInAs;
import passerelle.assessment.TestAssessments;
import passerelle.city.CityService;
import passerelle.instrument.Instrument;
import passerelle.support.Logins;
import passerelle.support.Logins.Login;
import passerelle.support.PostgresServer.Database;
import passerelle.support.TestCities;
import passerelle.support.Users;

/**
 * A city whose sheet is open, after a round in which it answered everything.
 *
 * @param sheet the address of the sheet, without its area
 * @param people who answer it
 */
record BenchTown(String sheet, List<Login> people) {

    /** Fills an empty database through the services. */
    static List<BenchTown> fill(Database database, int towns, int peopleEach) {
        var filling = new SpringApplicationBuilder(
                Application.class, SignInAs.class, Users.class, Logins.class, TestCities.class, TestAssessments.class);
        try (var context = filling.run(
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password())) {
            return IntStream.range(0, towns)
                    .mapToObj(number -> open(context, number, peopleEach))
                    .toList();
        }
    }

    private static BenchTown open(ConfigurableApplicationContext context, int number, int peopleEach) {
        var assessments = context.getBean(TestAssessments.class);
        var logins = context.getBean(Logins.class);
        var city = context.getBean(TestCities.class).add("it-riva", "Riva " + number);
        assessments.submitted(city, Instrument.INDEX, 2023);
        var sheet = assessments.open(city, Instrument.INDEX, 2026);
        var code = Acting.asSystem(
                () -> context.getBean(CityService.class).get(city).code());
        var people = new ArrayList<>(List.of(logins.add(Role.COORDINATOR, Locale.ENGLISH, city)));
        Stream.generate(() -> logins.add(Role.CONTRIBUTOR, Locale.ENGLISH, city))
                .limit(peopleEach - 1L)
                .forEach(people::add);
        return new BenchTown("cities/" + code + "/assessments/" + sheet.value(), people);
    }
}
