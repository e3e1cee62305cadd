package passerelle.shell.protection;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Marks the scripts with which a page begins, and sends the policy that lets no others run. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PageScripts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(PageScripts::protect);
    }

    private static void protect(IndexHtmlResponse response) {
        var nonce = Nonce.next();
        var page = response.getDocument();
        page.getElementsByTag("script").attr("nonce", nonce.value());
        page.head().appendElement("meta").attr("property", "csp-nonce").attr("nonce", nonce.value());
        response.getVaadinResponse().setHeader(PagePolicy.HEADER, new PagePolicy(nonce).words());
    }
}
