package passerelle.api;

import static passerelle.api.request.Addresses.ROOT;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import passerelle.api.request.ProblemKind;
import passerelle.api.request.Refused;

/** Every address of this interface that leads nowhere: programs get no page for people. */
@RestController
class NowhereApi {

    @RequestMapping({ROOT + "/**"})
    void nowhere(HttpServletRequest request) {
        throw new Refused(ProblemKind.UNKNOWN_ADDRESS, request.getRequestURI());
    }
}
