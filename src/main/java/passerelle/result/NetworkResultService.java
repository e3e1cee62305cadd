package passerelle.result;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.CityId;

/** The results of the whole network, published or not, for those who keep them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SECRETARIAT', 'ANALYST')")
public class NetworkResultService {

    private final Results results;

    NetworkResultService(Results results) {
        this.results = results;
    }

    /** The years of which a result is in force, the latest first. */
    public List<Integer> rounds() {
        return results.rounds();
    }

    /** All that are in force by city, round and kind, a page of them. */
    public List<ResultDetails> standing(Pageable page) {
        var ids = results.standing(page);
        var found = results.among(ids).stream().collect(toMap(Result::id, Result::details));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    /** The cities of which a round has both results, a page of them. */
    public List<CityId> withBoth(int round, Pageable page) {
        return results.withBoth(round, page);
    }
}
