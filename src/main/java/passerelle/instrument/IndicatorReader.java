package passerelle.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.Indicator.Dimension;
import passerelle.instrument.Indicator.Kind;

/** Reads the indicators of one edition; no code may occur twice in it. */
final class IndicatorReader {

    private static final IndicatorCode NO_CODE = new IndicatorCode("XXX-00");

    private final List<Problem> problems;
    private final Set<IndicatorCode> codes = new HashSet<>();
    private final Set<IndicatorCode> former = new HashSet<>();

    IndicatorReader(List<Problem> problems) {
        this.problems = problems;
    }

    Indicator read(Entry entry) {
        var code = entry.matching("code", IndicatorCode.PATTERN).map(IndicatorCode::new);
        code.filter(known -> !codes.add(known)).ifPresent(known -> entry.wrong("twice", known.value()));
        var kind = entry.oneOf("kind", Kind.class).orElse(Kind.TEXT);
        var scored = kind != Kind.TEXT;
        return new Indicator(
                code.orElse(NO_CODE),
                formerly(entry),
                entry.text("topic"),
                entry.text("question"),
                entry.text("example"),
                kind,
                entry.number("weight", scored ? 1 : 0, scored ? 100 : 0),
                entry.flag("core"),
                entry.oneOf("evidence", EvidenceRule.class).orElse(EvidenceRule.OPTIONAL) == EvidenceRule.REQUIRED,
                entry.mark("notApplicable"),
                entry.has("dimension")
                        ? entry.oneOf("dimension", Dimension.class).orElse(null)
                        : null,
                scored ? options(entry, kind) : List.of());
    }

    /** An indicator of another code in the edition before that this one goes on from; no two go on from the same. */
    private @Nullable IndicatorCode formerly(Entry entry) {
        if (!entry.has("formerly")) {
            return null;
        }
        var before = entry.matching("formerly", IndicatorCode.PATTERN).map(IndicatorCode::new);
        before.filter(known -> !former.add(known)).ifPresent(known -> entry.wrong("twice", known.value()));
        return before.orElse(null);
    }

    private List<Option> options(Entry entry, Kind kind) {
        var before = problems.size();
        var options = entry.each("options", this::option);
        if (problems.size() == before) {
            OptionRules.of(kind, options).forEach(entry::wrong);
        }
        return options;
    }

    private Option option(Entry entry) {
        return new Option(
                entry.matching("code", "[a-z]").orElse("?"),
                entry.number("points", 0, 100),
                entry.mark("exclusive"),
                entry.text("label"));
    }

    private enum EvidenceRule {
        REQUIRED,
        OPTIONAL
    }
}
