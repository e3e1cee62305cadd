package passerelle.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityService;
import passerelle.home.WaitingFor;
import passerelle.home.WaitingLine;
import passerelle.shared.CityId;
import passerelle.shared.LocalizedText;

/** Asks coordinators and contributors to go on with what is open in their cities. */
@Component
@Transactional(readOnly = true)
class OpenQuestionnaires implements WaitingFor {

    private final Assessments assessments;
    private final AnswerSheetService sheets;
    private final CityService cities;
    private final SheetLimits limits;
    private final CurrentUser user;
    private final Clock clock;

    OpenQuestionnaires(
            Assessments assessments,
            AnswerSheetService sheets,
            CityService cities,
            SheetLimits limits,
            CurrentUser user,
            Clock clock) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.cities = cities;
        this.limits = limits;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<WaitingLine> lines(int limit) {
        var own = new HashSet<CityId>(user.cities(Role.COORDINATOR));
        own.addAll(user.cities(Role.CONTRIBUTOR));
        if (own.isEmpty()) {
            return List.of();
        }
        var codes = cities.codes(own);
        var open = assessments.of(own).stream()
                .map(Assessment::details)
                .filter(assessment -> assessment.status() == AssessmentStatus.OPEN)
                .sorted(Comparator.comparing(AssessmentDetails::deadline))
                .limit(limit)
                .toList();
        return sheets.answered(open)
                .flatMap(sheet -> line(
                        sheet,
                        codes.getOrDefault(sheet.assessment().city(), ""),
                        whose(sheet.assessment().city(), own)))
                .toList();
    }

    private Stream<WaitingLine> line(AnswerSheet sheet, String code, Object whose) {
        var open = sheet.assessment();
        var progress = sheet.progress();
        var coordinator = user.is(open.city(), Role.COORDINATOR);
        if (!coordinator && (progress.isComplete() || limits.askThemselves(open))) {
            return Stream.empty();
        }
        var link = "cities/" + code + "/assessments/" + open.id().value();
        var facts = List.<Object>of(
                whose,
                open.instrument(),
                Integer.toString(open.round()),
                open.deadline(),
                coordinator ? progress.answered() : progress.total() - progress.answered(),
                coordinator ? progress.total() : openAreas(sheet));
        var key = coordinator ? coordinatorKey(open, progress) : "assessment.waiting.mine";
        return Stream.of(new WaitingLine(key, facts, "assessment.continue", link, open.deadline()));
    }

    private String coordinatorKey(AssessmentDetails open, Progress progress) {
        if (progress.isComplete()) {
            return "assessment.waiting.complete";
        }
        return open.deadline().isBefore(LocalDate.now(clock)) ? "assessment.waiting.late" : "assessment.waiting.open";
    }

    /** People of one city need not be told which. */
    private Object whose(CityId city, Set<CityId> own) {
        return own.size() == 1
                ? ""
                : new LocalizedText(
                        cities.names(own, Locale.ENGLISH).get(city) + " – ",
                        cities.names(own, Locale.FRENCH).get(city) + " – ");
    }

    private static int openAreas(AnswerSheet sheet) {
        return (int) sheet.edition().areas().stream()
                .filter(area -> !sheet.progress(area).isComplete())
                .count();
    }
}
