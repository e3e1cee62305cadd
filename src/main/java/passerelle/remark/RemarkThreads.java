package passerelle.remark;

import java.util.NoSuchElementException;
import org.springframework.data.jpa.repository.JpaRepository;

interface RemarkThreads extends JpaRepository<RemarkThread, RemarkThreadId> {

    default RemarkThread require(RemarkThreadId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No remarks " + id.value()));
    }
}
