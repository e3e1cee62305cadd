package passerelle.api;

import static passerelle.api.request.Addresses.ROOT;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import passerelle.api.request.Addresses;
import passerelle.api.request.Parameters;

/** What this interface offers, for the tools of programmers. */
@RestController
@RequestMapping(ROOT)
class OpenApiApi {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final OpenApi openApi;

    OpenApiApi(OpenApi openApi) {
        this.openApi = openApi;
    }

    @GetMapping("/openapi.json")
    ResponseEntity<Map<String, Object>> json(HttpServletRequest request) {
        Parameters.refuseAll(request);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(openApi.document(Addresses.root()));
    }

    @GetMapping("/openapi.yaml")
    ResponseEntity<String> yaml(HttpServletRequest request) {
        Parameters.refuseAll(request);
        return ResponseEntity.ok().contentType(YAML).body(OpenApi.text());
    }
}
