package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import passerelle.instrument.Indicator.Dimension;
import passerelle.result.ExplainedResult;
import passerelle.result.Measure;
import passerelle.scoring.Answered;
import passerelle.scoring.Explained;
import passerelle.scoring.Mean;
import passerelle.scoring.Part;
import passerelle.scoring.Score;
import passerelle.scoring.Scored;
import passerelle.scoring.Stated;
import passerelle.table.Listing;
import passerelle.table.ui.ExcelLink;

/**
 * Every figure of an explanation, with its parts below it, as a table for Excel: exact to two places, and as it is shown.
 */
class ExplanationExport {

    private static final List<String> COLUMNS =
            List.of("kind", "figure", "part", "answer", "exact", "shown", "highest", "weight", "share", "why");

    private final ExplainedResult explained;
    private final ExplanationWords words;
    private final Component reader;

    ExplanationExport(ExplainedResult explained, ExplanationWords words, Component reader) {
        this.explained = explained;
        this.words = words;
        this.reader = reader;
    }

    Anchor link(String file) {
        return new ExcelLink(reader.getTranslation("result.explained.export"), file, listing());
    }

    Listing<List<Object>> listing() {
        var header = COLUMNS.stream()
                .map(column -> reader.getTranslation("result.explained.column." + column))
                .toList();
        return new Listing<>(
                reader.getTranslation("result.title"), header, page -> page == 0 ? rows() : List.of(), row -> row);
    }

    private List<List<Object>> rows() {
        var measures = Measure.of(explained.edition());
        return Stream.concat(
                        measures.stream()
                                .flatMap(measure ->
                                        rows(measure, explained.find(measure).orElseThrow())),
                        measures.stream().flatMap(this::dimensions))
                .toList();
    }

    /** Each figure over the facts, the resources and the effects alone, for whoever reads the answers. */
    private Stream<List<Object>> dimensions(Measure measure) {
        return explained.reachesDimensions()
                ? Stream.of(Dimension.values()).map(dimension -> dimension(measure, dimension))
                : Stream.of();
    }

    private List<Object> dimension(Measure measure, Dimension dimension) {
        var figure = explained.only(dimension, measure);
        var why = figure.scored()
                .map(scored -> reader.getTranslation("result.dimension.why", figure.answers()))
                .orElseGet(() -> reader.getTranslation("result.dimension.absent"));
        return row(
                reader.getTranslation("result.dimension.title"),
                words.name(measure),
                List.of(reader.getTranslation("Dimension." + dimension), ""),
                figure.scored(),
                List.of("", "", why));
    }

    private Stream<List<Object>> rows(Measure measure, Explained figure) {
        return switch (figure) {
            case Mean mean ->
                Stream.concat(
                        Stream.of(whole(measure, mean, mean.divisor())),
                        mean.parts().stream().map(part -> part(measure, mean, part)));
            case Stated stated -> Stream.of(whole(measure, stated, ""));
            case Answered answered -> Stream.of();
        };
    }

    private List<Object> whole(Measure measure, Explained figure, Object divisor) {
        return row(
                kind(measure),
                words.name(measure),
                List.of("", ""),
                figure.scored(),
                List.of(divisor, exact(figure.scored().map(Scored::score)), words.rule(measure)));
    }

    private List<Object> part(Measure measure, Mean mean, Part part) {
        return row(
                kind(measure),
                words.name(measure),
                List.of(words.name(part), part.of() instanceof Answered answered ? answer(answered) : ""),
                part.scored(),
                List.of(
                        part.counts() ? part.weight() : "",
                        exact(mean.share(part)),
                        String.join(" ", words.notes(mean, part))));
    }

    private List<Object> row(
            String kind, String name, List<Object> what, Optional<Scored> scored, List<Object> counting) {
        var figures = List.<Object>of(
                exact(scored.map(Scored::score)), whole(scored.map(Scored::score)), whole(scored.map(Scored::highest)));
        return Stream.of(List.<Object>of(kind, name), what, figures, counting)
                .flatMap(List::stream)
                .toList();
    }

    private String answer(Answered answered) {
        return String.join(ExplanationWords.APART, words.answer(answered));
    }

    private String kind(Measure measure) {
        return reader.getTranslation("MeasureKind." + measure.kind());
    }

    /** For whoever reads the answers; to others whole percents are published and nothing finer. */
    private Object exact(Optional<Score> score) {
        return Listing.orBlank(score.filter(known -> explained.reachesAnswers())
                .map(Score::toTwoPlaces)
                .orElse(null));
    }

    private static Object whole(Optional<Score> score) {
        return Listing.orBlank(score.map(Score::rounded).orElse(null));
    }
}
