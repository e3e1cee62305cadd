package passerelle.practice;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The long texts of a good practice. A section of several parts counts as written when one of them is. */
public enum PracticePart {
    SUMMARY(PracticeSection.SUMMARY),
    CONTEXT(PracticeSection.CONTEXT),
    PROCESS(PracticeSection.PROCESS),
    /** The results as a whole. */
    RESULTS(PracticeSection.RESULTS),
    QUANTITATIVE(PracticeSection.RESULTS),
    QUALITATIVE(PracticeSection.RESULTS),
    OUTCOMES(PracticeSection.RESULTS),
    IMPACT(PracticeSection.RESULTS),
    SUCCESS_FACTORS(PracticeSection.RESULTS),
    CHALLENGES(PracticeSection.RESULTS),
    /** The cross-cutting aspects as a whole. */
    CROSS_CUTTING(PracticeSection.CROSS_CUTTING),
    GENDER(PracticeSection.CROSS_CUTTING),
    YOUTH(PracticeSection.CROSS_CUTTING),
    INTERSECTIONALITY(PracticeSection.CROSS_CUTTING),
    SUSTAINABILITY(PracticeSection.CROSS_CUTTING),
    RESOURCES(PracticeSection.RESOURCES);

    private static final Map<String, PracticePart> BY_CODE =
            Stream.of(values()).collect(toMap(PracticePart::code, part -> part));

    private final PracticeSection section;

    PracticePart(PracticeSection section) {
        this.section = section;
    }

    public PracticeSection section() {
        return section;
    }

    /** Such as success-factors. */
    public String code() {
        return codeOf(this);
    }

    /** The field of the text in that language, such as {@code success-factors.fr}. */
    public String field(String language) {
        return code() + "." + language;
    }

    public static List<PracticePart> of(PracticeSection section) {
        return Stream.of(values()).filter(part -> part.section == section).toList();
    }

    static boolean isField(String field) {
        return PracticeLanguage.all().stream()
                .filter(language -> field.endsWith("." + language))
                .anyMatch(language -> BY_CODE.containsKey(field.substring(0, field.length() - language.length() - 1)));
    }

    static String codeOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
