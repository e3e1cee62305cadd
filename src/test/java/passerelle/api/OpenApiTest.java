package passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.api.request.Addresses;
import passerelle.api.request.Takes;
import passerelle.comparison.Asked;
import passerelle.comparison.Basis;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.SavedComparisonService;
import passerelle.comparison.Title;
import passerelle.result.ResultKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** The document says what the addresses do, and the addresses do what it says. */
class OpenApiTest extends ProgramTest {

    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"(#[^\"]+)\"");
    private static final Set<String> BESIDE = Set.of("/openapi.json", "/openapi.yaml", "/**");

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    @Autowired
    private SavedComparisonService saved;

    @Autowired
    private Acting acting;

    private Shape shape = new Shape(NullNode.getInstance());

    @BeforeEach
    void read() {
        shape = new Shape(json(get("/openapi.json")));
    }

    @Test
    void isOfTheVersionItNamesAndRefersToWhatIsThere() {
        var document = shape.document();

        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.at("/servers/0/url").asString()).isEqualTo(server() + Addresses.ROOT);
        assertThat(REFERENCE.matcher(document.toString()).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(shape.at(reference).isMissingNode()).isFalse());
        assertThat(document.get("paths")
                        .valueStream()
                        .map(path -> path.at("/get/operationId").asString()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(get("/openapi.yaml").body()).startsWith("openapi: 3.1.0");
    }

    /** As the schema of OpenAPI 3.1 has it; what begins with x- is ours. */
    @Test
    void saysNothingThatOpenApiDoesNotKnow() {
        var document = shape.document();
        assertWords(document, "openapi info servers security tags paths components", "openapi info");
        assertWords(document.get("info"), "title version summary description license", "title version");
        assertWords(document.get("components"), "securitySchemes parameters headers responses schemas", "");
        document.get("paths").forEach(path -> assertWords(path, "get", "get"));
        document.get("paths").forEach(path -> assertOperation(path.get("get")));
        document.at("/components/parameters").forEach(parameter -> {
            assertWords(parameter, "name in required description schema", "name in schema");
            assertThat(parameter.path("required").asBoolean(false))
                    .isEqualTo(parameter.get("in").asString().equals("path"));
        });
        document.at("/components/headers").forEach(header -> assertWords(header, "description schema", "schema"));
        document.at("/components/responses")
                .forEach(response -> assertWords(response, "description headers content", "description"));
    }

    private void assertOperation(JsonNode get) {
        var words = "operationId tags summary description security parameters responses";
        assertWords(get, words, "operationId responses");
        get.get("parameters").forEach(parameter -> assertWords(parameter, "$ref", "$ref"));
        get.get("responses").propertyStream().forEach(response -> {
            assertThat(response.getKey()).matches("[1-5]\\d\\d");
            assertWords(response.getValue(), "$ref description headers content", "");
            assertThat(response.getValue().has("$ref") || response.getValue().has("description"))
                    .isTrue();
        });
    }

    private static void assertWords(JsonNode thing, String known, String needed) {
        assertThat(thing.propertyNames().stream().filter(word -> !word.startsWith("x-")))
                .isSubsetOf(known.split(" "));
        assertThat(Stream.of(needed.split(" ")).filter(word -> !word.isEmpty())).allMatch(thing::has);
    }

    @Test
    void namesEveryAddressWithItsParameters() {
        var told = new TreeMap<String, TreeSet<String>>();
        shape.document()
                .get("paths")
                .propertyStream()
                .forEach(path -> told.put(
                        path.getKey(),
                        path.getValue()
                                .at("/get/parameters")
                                .valueStream()
                                .map(parameter -> shape.at(parameter.get("$ref").asString()))
                                .map(parameter -> parameter.get("in").asString() + " "
                                        + parameter.get("name").asString())
                                .collect(Collectors.toCollection(TreeSet::new))));

        assertThat(told).isEqualTo(addresses());
    }

    @Test
    void tellsTheShapeOfEveryAnswer() {
        var valmora = member("it-valmora", "Valmora");
        publish(valmora, 2019, 51, 62);
        publish(valmora, 2022, 58, 64);
        publish(member("se-lunden", "Lunden"), 2022, 66, 40);
        publish(member("pl-kastrel", "Kastrel"), 2022, 47, 55);
        var owner = users.add(Role.COORDINATOR, valmora);
        var basis = new Basis(ResultKind.OFFICIAL, LocalDate.of(2025, 6, 30), 5);
        var kept = acting.as(
                owner, () -> saved.save(new Title("Kept"), new Asked(valmora, new ComparisonGroup.All(), basis)));
        var token = token(owner);

        for (var path : shape.document().get("paths").propertyStream().toList()) {
            var address = (path.getKey().equals("/") ? "" : path.getKey())
                    .replace("{city}", "it-valmora")
                    .replace("{round}", "2022")
                    .replace("{kind}", "official")
                    .replace("{instrument}", "icc-index")
                    .replace("{version}", "2022")
                    .replace("{id}", kept.value().toString());
            var schema = path.getValue().at("/get/responses/200/content/application~1json/schema");
            Stream.of(getWith(token, address), get(address))
                    .filter(answer -> answer.statusCode() != 401)
                    .forEach(answer -> {
                        assertThat(answer.statusCode()).as(address).isEqualTo(200);
                        assertThat(shape.faults(json(answer), schema, address)).isEmpty();
                    });
        }
    }

    @Test
    void tellsTheShapeOfProblems() {
        var problem = shape.at("#/components/schemas/Problem");

        for (var path : List.of("/cities?x=1", "/cities/nowhere", "/saved-comparisons", "/cities?page=0")) {
            assertThat(shape.faults(json(get(path)), problem, path)).isEmpty();
        }
    }

    @Test
    void saysItInBothLanguages(@Autowired OpenApi openApi) {
        assertThat(openApi.operations()).hasSize(13).allSatisfy(operation -> {
            assertThat(operation.summary().fr())
                    .isNotEqualTo(operation.summary().en());
            assertThat(operation.parameters()).isNotEmpty();
        });
    }

    private TreeMap<String, TreeSet<String>> addresses() {
        var addresses = new TreeMap<String, TreeSet<String>>();
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith(Addresses.ROOT))
                        .map(pattern -> pattern.substring(Addresses.ROOT.length()))
                        .filter(pattern -> !pattern.contains("{format") && !BESIDE.contains(pattern))
                        .map(pattern -> pattern.isEmpty() ? "/" : pattern.replaceAll(":[^}]+", ""))
                        .forEach(pattern -> addresses.put(pattern, parameters(pattern, method))));
        return addresses;
    }

    private static TreeSet<String> parameters(String pattern, HandlerMethod method) {
        var takes = Objects.requireNonNull(method.getMethodAnnotation(Takes.class), pattern);
        var query =
                Stream.concat(Arrays.stream(takes.value()), Stream.of("format")).map(name -> "query " + name);
        var path = Pattern.compile("\\{(\\w+)").matcher(pattern).results().map(name -> "path " + name.group(1));
        return Stream.concat(query, path).collect(Collectors.toCollection(TreeSet::new));
    }
}
