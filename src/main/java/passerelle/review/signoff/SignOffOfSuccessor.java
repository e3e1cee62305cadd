package passerelle.review.signoff;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import passerelle.delegation.CoordinationHandedOver;

/** What a coordinator was asked to agree to waits for whoever comes after them, so that nothing stands still. */
@Component
class SignOffOfSuccessor {

    private final SignOffs signOffs;

    SignOffOfSuccessor(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CoordinationHandedOver handedOver) {
        signOffs.waiting(handedOver.city(), handedOver.former())
                .forEach(signOff -> signOff.passTo(handedOver.successor()));
    }
}
