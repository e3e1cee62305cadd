package passerelle.review;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.home.WaitingFor;
import passerelle.home.WaitingLine;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.NormService;
import passerelle.shared.CityId;

/** Asks reviewers to look at what was handed in, and cities to answer what came back. */
@Component
class ReviewAgenda implements WaitingFor {

    private final WaitingReviews waiting;
    private final NormService norms;
    private final CurrentUser user;

    ReviewAgenda(WaitingReviews waiting, NormService norms, CurrentUser user) {
        this.waiting = waiting;
        this.norms = norms;
        this.user = user;
    }

    /** A coordinator may be the expert of another city. */
    @Override
    public List<WaitingLine> lines(int limit) {
        var page = PageRequest.of(0, limit);
        return Stream.concat(returned(page), toReview(page)).toList();
    }

    private Stream<WaitingLine> returned(Pageable page) {
        var own = new HashSet<CityId>(user.cities(Role.COORDINATOR));
        own.addAll(user.cities(Role.CONTRIBUTOR));
        return own.isEmpty()
                ? Stream.empty()
                : waiting.returned(own, page).stream().map(ReviewAgenda::returned);
    }

    private Stream<WaitingLine> toReview(Pageable page) {
        var assigned = user.cities(Role.EXPERT);
        if (!user.seesTheNetwork() && assigned.isEmpty()) {
            return Stream.empty();
        }
        var known = norms.norms();
        return waiting.inReview(user.seesTheNetwork(), assigned, page).stream()
                .map(sheet -> toReview(sheet, known.after(Norm.REPORT, sheet.day())));
    }

    private static WaitingLine toReview(WaitingReview sheet, LocalDate due) {
        var key = sheet.count() == 0 ? "review.waiting.new" : "review.waiting.begun";
        return new WaitingLine(
                key,
                List.of(sheet.city(), Integer.toString(sheet.round()), sheet.day(), sheet.count()),
                "review.waiting.action",
                sheet.link(),
                due);
    }

    private static WaitingLine returned(WaitingReview sheet) {
        return new WaitingLine(
                "review.waiting.returned",
                List.of(sheet.count(), sheet.day(), sheet.city(), Integer.toString(sheet.round())),
                "review.waiting.answer",
                sheet.link(),
                sheet.day());
    }
}
