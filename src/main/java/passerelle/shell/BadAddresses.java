package passerelle.shell;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Puts our page in the place of the server's own, after everything else that is set up on it. */
@Component
class BadAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> {
            var valve = new BadAddressValve();
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(valve.getClass().getName());
                host.getPipeline().addValve(valve);
            }
        });
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
