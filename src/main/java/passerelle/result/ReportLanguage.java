package passerelle.result;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import passerelle.audit.Act;
import passerelle.shared.Folding;
import passerelle.shared.LocalizedText;
import passerelle.shared.RuleViolation;

/** A language by its ISO 639-1 code, such as {@code fr}, always in lower case. */
@Embeddable
public record ReportLanguage(String code) implements Serializable {

    /** The programme's own languages. */
    public static final ReportLanguage ENGLISH = new ReportLanguage("en");

    public static final ReportLanguage FRENCH = new ReportLanguage("fr");

    /** @throws RuleViolation for a code that no language has */
    public ReportLanguage {
        code = code.toLowerCase(Locale.ROOT);
        if (!Set.of(Locale.getISOLanguages()).contains(code)) {
            throw new RuleViolation("result.report.error.language", code);
        }
    }

    public String name(Locale reader) {
        return Locale.of(code).getDisplayLanguage(reader);
    }

    /** Its name for histories, which every reader reads in the own language. */
    String written() {
        return Act.word(new LocalizedText(name(Locale.ENGLISH), name(Locale.FRENCH)));
    }

    /** English and French first, then every other in the order of its name in the reader's language. */
    public static List<ReportLanguage> all(Locale reader) {
        var others = Stream.of(Locale.getISOLanguages())
                .map(ReportLanguage::new)
                .filter(language -> !language.equals(ENGLISH) && !language.equals(FRENCH))
                .sorted(Comparator.comparing(language -> Folding.fold(language.name(reader))));
        return Stream.concat(Stream.of(ENGLISH, FRENCH), others).toList();
    }
}
