package passerelle.fee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.document.FileContent;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** The secretariat calls and waives fees; the city's coordinator reads them. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class FeeService {

    private final Fees fees;
    private final FeeBook book;
    private final FeeActs acts;
    private final CurrentUser user;
    private final Clock clock;

    FeeService(Fees fees, FeeBook book, FeeActs acts, CurrentUser user, Clock clock) {
        this.fees = fees;
        this.book = book;
        this.acts = acts;
        this.user = user;
        this.clock = clock;
    }

    /** The latest year first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<FeeRow> of(CityId city) {
        user.require(city, Role.SECRETARIAT, Role.ANALYST, Role.COORDINATOR);
        return book.of(city);
    }

    /**
     * Calls for the fee of a year; it is due when the norm says, counted from the notice.
     *
     * @throws RuleViolation when none is owed for the year, it was called already, or the date cannot be
     */
    public void call(CityId city, int year, Notice notice, Optional<FileContent> file) {
        var fee = book.owed(city, year);
        if (book.row(fee).noticeOn() != null) {
            throw new RuleViolation("fee.error.called", Integer.toString(year));
        }
        fee.call(notice, book.due(notice), LocalDate.now(clock));
        fees.saveAndFlush(fee);
        file.ifPresent(paper -> acts.enclose(fee, paper));
        acts.follow(fee, "fee.called", act -> act.to(notice.words()).with(file.map(FileContent::name)));
    }

    /** @throws NeedsConfirmation, unless confirmed, when it no longer fits what was paid */
    public void correctNotice(FeeId id, Notice notice, Reason reason, boolean confirmed) {
        var fee = fees.findById(id).orElseThrow();
        var before = book.row(fee);
        if (!confirmed) {
            new NoticePrecedesPayments(before).check(notice);
        }
        fee.call(notice, book.due(notice), LocalDate.now(clock));
        fees.flush();
        acts.follow(
                fee,
                "fee.notice.corrected",
                act -> act.from(words(before)).to(notice.words()).because(reason));
    }

    public void takeBackNotice(FeeId id, Reason reason) {
        var fee = fees.findById(id).orElseThrow();
        var before = book.row(fee);
        fee.takeBackNotice();
        fees.flush();
        acts.follow(fee, "fee.notice.withdrawn", act -> act.from(words(before)).because(reason));
    }

    /** The city need not pay for that year. */
    public void waive(CityId city, int year, Reason reason) {
        var fee = book.owed(city, year);
        fee.waive(LocalDate.now(clock), user.name(), reason);
        fees.saveAndFlush(fee);
        acts.follow(fee, "fee.waived", act -> act.to(year).because(reason));
    }

    public void takeBackWaiver(FeeId id, Reason reason) {
        var fee = fees.findById(id).orElseThrow();
        fee.takeBackWaiver();
        fees.flush();
        acts.follow(fee, "fee.waiver.withdrawn", act -> act.from(fee.year()).because(reason));
    }

    public void attach(FeeId id, FileContent file) {
        acts.attach(fees.findById(id).orElseThrow(), file);
    }

    private static String words(FeeRow row) {
        var on = row.noticeOn();
        return on == null ? "" : new Notice(on, row.noticeReference(), row.amount()).words();
    }
}
