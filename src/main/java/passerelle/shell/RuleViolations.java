package passerelle.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import passerelle.account.Viewing;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Constraints;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;

/** Tells people why a request was refused, and logs what nobody expected under a reference they can quote. */
@Component
class RuleViolations implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(RuleViolations.class);

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(RuleViolations::handle));
    }

    /** A page that was left open may still offer what its reader had before seeing as a city. */
    private static String denial() {
        return Viewing.current()
                .map(viewing -> Phrases.phrase("account.viewing.refused", viewing.name()))
                .orElseGet(() -> Phrases.phrase("error.denied"));
    }

    private static void handle(ErrorEvent error) {
        if (UI.getCurrent() == null) {
            log.error("Failure outside a page", error.getThrowable());
            return;
        }
        switch (error.getThrowable()) {
            case RuleViolation violation -> Notices.refused(Phrases.of(violation));
            case AccessDeniedException refused -> Notices.refused(denial());
            case OptimisticLockingFailureException collision -> Notices.refused(Phrases.phrase("form.changed"));
            case ConcurrencyFailureException busy -> Notices.refused(Phrases.phrase("form.busy"));
            case DataIntegrityViolationException twice ->
                Notices.refused(Phrases.phrase(Constraints.messageKey(twice)));
            case Throwable defect -> {
                var reference = UUID.randomUUID().toString().substring(0, 8);
                log.error("Unexpected failure {}", reference, defect);
                Notices.refused(Phrases.phrase("error.unexpected", reference));
            }
        }
    }
}
