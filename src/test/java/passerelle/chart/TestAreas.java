package passerelle.chart;

import static passerelle.chart.AreaFigures.Level.ALONE;
import static passerelle.chart.AreaFigures.Level.COMPOSITE;
import static passerelle.chart.AreaFigures.Level.MEMBER;
import static passerelle.chart.Kind.INDICATIVE;
import static passerelle.chart.Kind.OFFICIAL;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import passerelle.chart.AreaFigures.Area;
import passerelle.chart.AreaFigures.Level;
import passerelle.chart.AreaFigures.Round;

/** The areas of an edition as the charts get them: long and short names in both languages, some figures unknown. */
enum TestAreas {
    ENGLISH("City through the intercultural lens", """
            Commitment|Commitment
            Education|Education
            Neighbourhoods|Neighbourhoods
            Public services|Public services
            Business and the labour market|Business
            Cultural and social life|Culture
            Public space|Public space
            Mediation and conflict resolution|Mediation
            Language|Language
            Media and communication|Media
            International outlook|International
            Intercultural intelligence and competence|Competence
            Welcoming newcomers|Welcoming
            Leadership and citizenship|Leadership
            Anti-discrimination|Anti-discrimination
            Participation|Participation
            Interaction|Interaction
            """),
    FRENCH("La ville à travers un prisme interculturel", """
            Engagement|Engagement
            Éducation|Éducation
            Quartiers|Quartiers
            Services publics|Services publics
            Entreprises et marché du travail|Entreprises
            Vie culturelle et sociale|Vie culturelle
            Espace public|Espace public
            Médiation et résolution des conflits|Médiation
            Langue|Langue
            Médias et communication|Médias
            Perspective internationale|Ouverture internationale
            Intelligence et compétence interculturelles|Compétence
            Accueil des personnes nouvellement arrivées|Accueil
            Leadership et citoyenneté|Gouvernance
            Anti-discrimination|Anti-discrimination
            Participation|Participation
            Interaction|Interaction
            """);

    private static final List<Integer> BEFORE =
            List.of(71, 48, 55, 60, 31, 66, 59, 73, 40, 52, 64, 38, 81, 44, 57, 50, 47);
    private static final List<Integer> LATEST =
            List.of(79, 52, 55, 68, 27, 75, 61, 88, 46, 45, 100, 43, 90, 0, 66, 58, 49);

    private final String lens;
    private final List<String> names;

    TestAreas(String lens, String names) {
        this.lens = lens;
        this.names = names.lines().toList();
    }

    List<String> titles() {
        return names.stream().map(name -> name.split("\\|")[0]).toList();
    }

    List<String> shortTitles() {
        return names.stream().map(name -> name.split("\\|")[1]).toList();
    }

    /** All areas known in the latest round, the last two unknown in the round before. */
    AreaFigures radar() {
        return figures(IntStream.range(0, 17)
                .mapToObj(place -> area(place, shortTitles().get(place), ALONE))
                .toList());
    }

    /** With the lens above its six areas. */
    AreaFigures bars() {
        var areas = new ArrayList<>(IntStream.range(0, 17)
                .mapToObj(place -> area(place, titles().get(place), place > 0 && place < 7 ? MEMBER : ALONE))
                .toList());
        areas.add(1, new Area(lens, COMPOSITE, BigDecimal.valueOf(56), BigDecimal.valueOf(53), "+3"));
        return figures(areas);
    }

    static AreaFigures of(Function<Integer, @Nullable Integer> latest, int areas) {
        return new AreaFigures(
                IntStream.range(0, areas)
                        .mapToObj(place -> new Area("Area " + place, ALONE, number(latest.apply(place)), null, ""))
                        .toList(),
                new Round("2026", OFFICIAL),
                null,
                TestCharts.ENGLISH);
    }

    private static AreaFigures figures(List<Area> areas) {
        return new AreaFigures(areas, new Round("2026", INDICATIVE), new Round("2023", OFFICIAL), TestCharts.ENGLISH);
    }

    private static Area area(int place, String name, Level level) {
        var before = place > 14 ? null : BEFORE.get(place);
        var change = before == null ? "new" : String.format("%+d", LATEST.get(place) - before);
        return new Area(name, level, number(LATEST.get(place)), number(before), change);
    }

    private static @Nullable BigDecimal number(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
