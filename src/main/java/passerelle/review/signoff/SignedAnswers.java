package passerelle.review.signoff;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import passerelle.assessment.AnswerSheet;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.ProfileField;
import passerelle.review.AnswerBasis;

/**
 * What somebody agreed to: the versions of each answer with its explanation and evidence, and of each figure.
 *
 * @param versions such as {@code COM-01=2.1.0 population=1.0}; blank before it is signed
 */
@Embeddable
public record SignedAnswers(@Column(name = "signed_answers") String versions) {

    static final SignedAnswers NONE = new SignedAnswers("");

    static SignedAnswers of(AnswerSheet sheet) {
        var indicators =
                sheet.edition().indicators().stream().map(Indicator::code).map(code -> noted(sheet, code));
        var figures = sheet.edition().profile().stream().map(field -> noted(sheet, field));
        return new SignedAnswers(Stream.concat(indicators, figures).collect(joining(" ")));
    }

    /** The indicators that are answered, explained or proven otherwise now, in the order of the edition. */
    public List<IndicatorCode> changed(AnswerSheet now) {
        var signed = signed();
        return now.edition().indicators().stream()
                .map(Indicator::code)
                .filter(code -> isOther(signed, code.value(), noted(now, code)))
                .toList();
    }

    /** The codes of the figures that are others now. */
    public List<String> changedFigures(AnswerSheet now) {
        var signed = signed();
        return now.edition().profile().stream()
                .filter(field -> isOther(signed, field.code(), noted(now, field)))
                .map(ProfileField::code)
                .toList();
    }

    private Map<String, String> signed() {
        return Stream.of(versions.split(" "))
                .filter(noted -> noted.contains("="))
                .collect(toMap(noted -> noted.substring(0, noted.indexOf('=')), noted -> noted));
    }

    private static boolean isOther(Map<String, String> signed, String code, String now) {
        return !signed.getOrDefault(code, now).equals(now);
    }

    private static String noted(AnswerSheet sheet, IndicatorCode code) {
        return code.value() + "=" + AnswerBasis.of(sheet, code).versions();
    }

    private static String noted(AnswerSheet sheet, ProfileField field) {
        var code = field.code();
        return code + "=" + sheet.figure(code).version() + "."
                + sheet.text(code).version();
    }
}
