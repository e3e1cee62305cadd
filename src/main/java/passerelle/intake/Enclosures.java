package passerelle.intake;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import passerelle.shared.Folding;
import passerelle.shared.RuleViolation;

/** The files that came with a table, as its lines name them. */
public final class Enclosures {

    /** How cells name files, the most exact first. */
    private static final List<UnaryOperator<String>> WAYS = List.of(
            UnaryOperator.identity(),
            Enclosures::withoutEnding,
            EnclosureDetails::bare,
            name -> withoutEnding(EnclosureDetails.bare(name)));

    public static final Enclosures NONE = new Enclosures(List.of(), file -> new byte[0], () -> {});

    private final List<Map<String, List<Enclosure>>> found;
    private final Function<IntakePlace, byte[]> reading;
    private final Runnable step;

    /** @param step is run whenever a file is read */
    Enclosures(List<Enclosure> files, Function<IntakePlace, byte[]> reading, Runnable step) {
        found = WAYS.stream()
                .map(way -> files.stream()
                        .collect(groupingBy(
                                file -> Folding.fold(way.apply(file.details().name())))))
                .toList();
        this.reading = reading;
        this.step = step;
    }

    private static String withoutEnding(String name) {
        return name.replaceAll("\\.[^./]*$", "");
    }

    /**
     * The file that a cell names: with its folders, without, or without its ending; case and accents do not count.
     *
     * @throws RuleViolation where there is none, or more than one
     */
    public Enclosed named(String written) {
        var name = Folding.fold(written.replace('\\', '/').replaceAll("^\\./", ""));
        return found.stream()
                .map(way -> way.getOrDefault(name, List.of()))
                .filter(files -> !files.isEmpty())
                .findFirst()
                .map(files -> only(files, written))
                .orElseThrow(() -> new RuleViolation("intake.problem.file.missing", written));
    }

    private Enclosed only(List<Enclosure> files, String written) {
        if (files.size() > 1) {
            throw new RuleViolation("intake.problem.file.ambiguous", written);
        }
        return new Enclosed(files.getFirst(), reading, step);
    }

    /** One of them. */
    public static final class Enclosed {

        private final Enclosure file;
        private final Function<IntakePlace, byte[]> reading;
        private final Runnable step;

        private Enclosed(Enclosure file, Function<IntakePlace, byte[]> reading, Runnable step) {
            this.file = file;
            this.reading = reading;
            this.step = step;
        }

        /** Without folders. */
        public String name() {
            return file.details().bareName();
        }

        /** Why it was not even kept; blank where it was. */
        public String refusal() {
            return file.details().refusal();
        }

        /** @throws RuleViolation when a line before has done so */
        public void beNamedBy(int line) {
            var before = file.details().line();
            if (before != 0 && before != line) {
                throw new RuleViolation("intake.problem.file.twice", before);
            }
            file.beNamedBy(line);
        }

        /** @param why the key of what is said */
        public void refuse(String why) {
            file.refuse(why);
        }

        public byte[] bytes() {
            step.run();
            return reading.apply(file.getId());
        }
    }
}
