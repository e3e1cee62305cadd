package passerelle.reuse;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface ViewCounts extends JpaRepository<PracticeViews, String> {

    @Query(
            "select new passerelle.reuse.Counted(v.practice, v.views) from PracticeViews v where v.practice in :practices")
    List<Counted> counted(Collection<String> practices);

    @Modifying
    @Transactional
    @Query("update PracticeViews v set v.views = v.views + :more where v.practice = :practice")
    int raise(String practice, long more);
}
