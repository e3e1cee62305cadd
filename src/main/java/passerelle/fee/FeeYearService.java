package passerelle.fee;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.Euro;

/** The fees of a year over the whole network. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SECRETARIAT', 'ANALYST')")
public class FeeYearService {

    private final FeeLedger ledger;

    FeeYearService(FeeLedger ledger) {
        this.ledger = ledger;
    }

    /** The cities that owe the fee of the year, or those only that have not settled it. */
    public List<FeeLine> lines(int year, boolean openOnly, Pageable page) {
        return ledger.lines(year, openOnly, page);
    }

    public FeeYearSum sum(int year) {
        return new FeeYearSum(
                ledger.owing(year),
                ledger.called(year),
                ledger.settled(year),
                new Euro(ledger.paid(year).orElse(BigDecimal.ZERO)));
    }
}
