package passerelle.fee;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Payments extends JpaRepository<Payment, PaymentId> {

    @Query("select p from Payment p where p.fee in :fees and p.liveReference is not null order by p.paidOn, p.id.value")
    List<Payment> counting(Collection<FeeId> fees);
}
