package passerelle.visit.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentService;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Area;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;

/** What a visit should look at: answers that nothing proves, and answers that changed since the round before. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PointsToVerify {

    private final AssessmentService assessments;
    private final AnswerSheetService sheets;
    private final CurrentUser user;

    PointsToVerify(AssessmentService assessments, AnswerSheetService sheets, CurrentUser user) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.user = user;
    }

    /** In the order of the Index; none while the city has not answered in that round. */
    public List<PointToVerify> of(CityId city, int round) {
        user.require(city, Role.SECRETARIAT, Role.ANALYST, Role.EXPERT);
        var rounds = assessments.of(city).stream()
                .filter(assessment -> assessment.instrument() == Instrument.INDEX && assessment.round() <= round)
                .toList();
        if (rounds.isEmpty() || rounds.getFirst().round() != round) {
            return List.of();
        }
        var sheet = sheets.sheet(rounds.getFirst().id());
        var before = before(rounds);
        return sheet.edition().areas().stream()
                .flatMap(area -> area.indicators().stream().flatMap(indicator -> point(sheet, before, area, indicator)))
                .toList();
    }

    /** Of the round before, as long as it was asked the same. */
    private Map<IndicatorCode, AnswerValue> before(List<AssessmentDetails> rounds) {
        return rounds.size() > 1
                        && rounds.get(1).edition().equals(rounds.getFirst().edition())
                ? sheets.values(rounds.get(1).id())
                : Map.of();
    }

    private static Stream<PointToVerify> point(
            AnswerSheet sheet, Map<IndicatorCode, AnswerValue> before, Area area, Indicator indicator) {
        var answer = sheet.answer(indicator.code()).value();
        var doubt = doubt(sheet, before.get(indicator.code()), indicator.code(), answer);
        return Stream.ofNullable(doubt)
                .map(reason -> new PointToVerify(area.title(), indicator.code(), indicator.topic(), reason));
    }

    private static PointToVerify.@Nullable Doubt doubt(
            AnswerSheet sheet, @Nullable AnswerValue before, IndicatorCode code, @Nullable AnswerValue answer) {
        if (answer == null || answer instanceof AnswerValue.NotApplicable) {
            return null;
        }
        if (before != null && !before.equals(answer)) {
            return PointToVerify.Doubt.CHANGED;
        }
        var proven = !sheet.text(code).body().isBlank() || !sheet.evidence(code).isEmpty();
        return proven ? null : PointToVerify.Doubt.UNPROVEN;
    }
}
