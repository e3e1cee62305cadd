package passerelle.intake;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredTraces extends JpaRepository<StoredTrace, IntakePlace> {

    @Query("select t from StoredTrace t where t.id.intake = :intake order by t.id.place desc")
    List<StoredTrace> lastFirst(IntakeId intake);
}
