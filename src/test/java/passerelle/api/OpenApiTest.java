package passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import passerelle.practice.TestPractices;
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

    @Autowired
    private TestPractices practices;

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
                .allSatisfy(
                        reference -> assertThat(at(reference).isMissingNode()).isFalse());
        assertThat(document.get("paths")
                        .valueStream()
                        .map(path -> path.at("/get/operationId").asString()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(get("/openapi.yaml").body()).startsWith("openapi: 3.1.0");
    }

    @Test
    void isWhatTheSchemaOfOpenApiAllows() throws IOException {
        assertThat(shape.faults()).isEmpty();
    }

    @Test
    void describesAnswersAndParametersAsJsonSchemaAllows() {
        assertThat(schemas())
                .hasSizeGreaterThan(50)
                .allSatisfy((pointer, schema) ->
                        assertThat(shape.faultsOfSchema(schema)).as(pointer).isEmpty());
    }

    @Test
    void givesExamplesThatFitWhatItSaysOfThem() {
        var examples = schemas().entrySet().stream()
                .flatMap(schema -> schema.getValue()
                        .path("examples")
                        .valueStream()
                        .map(example -> shape.faults(example, schema.getKey())))
                .toList();

        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(faults -> assertThat(faults).isEmpty());
    }

    /** Of parameters, headers and answers, and the named ones, by their pointers. */
    private Map<String, JsonNode> schemas() {
        var schemas = new LinkedHashMap<String, JsonNode>();
        collect("", shape.document(), schemas);
        shape.document()
                .at("/components/schemas")
                .propertyStream()
                .forEach(named -> schemas.put("/components/schemas/" + named.getKey(), named.getValue()));
        return schemas;
    }

    private static void collect(String pointer, JsonNode node, Map<String, JsonNode> schemas) {
        node.propertyStream().forEach(member -> {
            var place = pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
            if (member.getKey().equals("schema")) {
                schemas.put(place, member.getValue());
            }
            collect(place, member.getValue(), schemas);
        });
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
                                .map(parameter -> at(parameter.get("$ref").asString()))
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
        var practice = practices.code(practices.published(valmora, "Tables"));

        for (var path : shape.document().get("paths").propertyStream().toList()) {
            var address = (path.getKey().equals("/") ? "" : path.getKey())
                    .replace("{city}", "it-valmora")
                    .replace("{round}", "2022")
                    .replace("{kind}", "official")
                    .replace("{instrument}", "icc-index")
                    .replace("{version}", "2022")
                    .replace("{practice}", practice)
                    .replace("{id}", kept.value().toString());
            var schema = "/paths/" + path.getKey().replace("/", "~1")
                    + "/get/responses/200/content/application~1json/schema";
            Stream.of(getWith(token, address), get(address))
                    .filter(answer -> answer.statusCode() != 401)
                    .forEach(answer -> {
                        assertThat(answer.statusCode()).as(address).isEqualTo(200);
                        assertThat(shape.faults(json(answer), schema))
                                .as(address)
                                .isEmpty();
                    });
        }
    }

    @Test
    void tellsTheShapeOfProblems() {
        for (var path : List.of("/cities?x=1", "/cities/nowhere", "/saved-comparisons", "/cities?page=0")) {
            assertThat(shape.faults(json(get(path)), "/components/schemas/Problem"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void saysItInBothLanguages(@Autowired OpenApi openApi) {
        assertThat(openApi.operations()).hasSize(15).allSatisfy(operation -> {
            assertThat(operation.summary().fr())
                    .isNotEqualTo(operation.summary().en());
            assertThat(operation.parameters()).isNotEmpty();
        });
    }

    private JsonNode at(String reference) {
        return shape.document().at(reference.substring(1));
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
