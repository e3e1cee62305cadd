package passerelle.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityFacts;

/** The figures of one sheet beside the facts of the city. Without the year of the figures nothing is proposed. */
record FiguresAsFacts(AnswerSheet sheet, List<CityFacts> facts) {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    List<FactProposal> proposals() {
        return year().stream()
                .flatMap(year -> Stream.of(FactFigure.values()).flatMap(figure -> proposal(figure, year).stream()))
                .filter(FactProposal::isNews)
                .toList();
    }

    private Optional<FactProposal> proposal(FactFigure figure, int year) {
        var standing = of(year).map(figure::in).orElse(null);
        return Optional.ofNullable(sheet.figure(figure.field()).figure().amount())
                .filter(amount -> amount.compareTo(LARGEST) <= 0)
                .map(amount -> new FactProposal(figure, year, amount, standing));
    }

    Optional<CityFacts> of(int year) {
        return facts.stream().filter(known -> known.year() == year).findFirst();
    }

    private Optional<Integer> year() {
        return Optional.ofNullable(sheet.figure(FactFigure.YEAR).figure().amount())
                .map(BigDecimal::intValue);
    }

    /** What stands for that year, with the figures that were chosen. */
    CityFacts with(Collection<FactProposal> chosen, int year, String source) {
        var figures = new EnumMap<FactFigure, BigDecimal>(FactFigure.class);
        of(year).ifPresent(known -> Stream.of(FactFigure.values()).forEach(figure -> keep(figures, figure, known)));
        chosen.forEach(proposal -> figures.put(proposal.figure(), proposal.amount()));
        var population = figures.get(FactFigure.POPULATION);
        return new CityFacts(
                year,
                population == null ? null : population.intValueExact(),
                figures.get(FactFigure.FOREIGN_RESIDENTS),
                figures.get(FactFigure.FOREIGN_BORN),
                figures.get(FactFigure.NATIONAL_MINORITIES),
                source);
    }

    private static void keep(Map<FactFigure, BigDecimal> figures, FactFigure figure, CityFacts known) {
        @Nullable BigDecimal amount = figure.in(known);
        if (amount != null) {
            figures.put(figure, amount);
        }
    }
}
