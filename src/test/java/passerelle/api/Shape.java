package passerelle.api;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Compares an answer with what the document says of it: the part of JSON Schema 2020-12 that the document uses. A word
 * it does not know is an error, so that nothing is passed over.
 */
record Shape(JsonNode document) {

    private static final Set<String> KNOWN = Set.of(
            "$ref",
            "allOf",
            "oneOf",
            "type",
            "enum",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "minimum",
            "maximum",
            "pattern",
            "format",
            "description");

    /** What is wrong, each with its place; nothing where all is right. */
    Stream<String> faults(JsonNode value, JsonNode schema, String place) {
        var strange = schema.propertyNames().stream().filter(word -> !KNOWN.contains(word));
        return Stream.of(
                        strange.map(word -> place + ": the document says " + word),
                        reference(value, schema, place),
                        several(value, schema, place),
                        plain(value, schema, place),
                        members(value, schema, place),
                        items(value, schema, place))
                .flatMap(faults -> faults);
    }

    JsonNode at(String reference) {
        return document.at(reference.substring(1));
    }

    private Stream<String> reference(JsonNode value, JsonNode schema, String place) {
        return schema.has("$ref") ? faults(value, at(schema.get("$ref").asString()), place) : Stream.empty();
    }

    private Stream<String> several(JsonNode value, JsonNode schema, String place) {
        var all = schema.path("allOf").valueStream().flatMap(part -> faults(value, part, place));
        if (!schema.has("oneOf")) {
            return all;
        }
        var fitting = schema.get("oneOf")
                .valueStream()
                .filter(choice -> faults(value, choice, place).findAny().isEmpty())
                .count();
        return fitting == 1 ? all : Stream.concat(all, Stream.of(place + " fits " + fitting + " choices"));
    }

    private static Stream<String> plain(JsonNode value, JsonNode schema, String place) {
        return Stream.of(
                        check(schema.has("type") && !isOneOf(value, schema.get("type")), place + " is no " + schema),
                        check(
                                schema.has("enum")
                                        && schema.get("enum").valueStream().noneMatch(value::equals),
                                place + " is none of " + schema.get("enum")),
                        check(
                                value.isNumber()
                                        && value.asDouble()
                                                < schema.path("minimum").asDouble(-1e9),
                                place + " is too small"),
                        check(
                                value.isNumber()
                                        && value.asDouble()
                                                > schema.path("maximum").asDouble(1e9),
                                place + " is too large"),
                        check(
                                schema.has("pattern")
                                        && !value.asString()
                                                .matches(schema.get("pattern").asString()),
                                place + " does not match"),
                        check(
                                value.isString()
                                        && !isFormed(
                                                value.asString(),
                                                schema.path("format").asString("")),
                                place + " is not formed as " + schema))
                .flatMap(faults -> faults);
    }

    private Stream<String> members(JsonNode value, JsonNode schema, String place) {
        if (!value.isObject()) {
            return Stream.empty();
        }
        var known = schema.path("properties");
        var missing = schema.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .filter(name -> !value.has(name))
                .map(name -> place + " lacks " + name);
        var others = schema.path("additionalProperties");
        var wrong = value.propertyStream().flatMap(member -> {
            var where = place + "/" + member.getKey();
            if (known.has(member.getKey())) {
                return faults(member.getValue(), known.get(member.getKey()), where);
            }
            return others.isObject()
                    ? faults(member.getValue(), others, where)
                    : check(others.isBoolean() && !others.asBoolean(), where + " is unknown");
        });
        return Stream.concat(missing, wrong);
    }

    private Stream<String> items(JsonNode value, JsonNode schema, String place) {
        return value.isArray() && schema.has("items")
                ? value.valueStream().flatMap(item -> faults(item, schema.get("items"), place + "[]"))
                : Stream.empty();
    }

    private static boolean isOneOf(JsonNode value, JsonNode types) {
        var names =
                types.isArray() ? types.valueStream().map(JsonNode::asString).toList() : List.of(types.asString());
        return names.contains(type(value)) || names.contains("number") && value.isNumber();
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            default -> "nothing";
        };
    }

    private static boolean isFormed(String text, String format) {
        try {
            return switch (format) {
                case "date" -> LocalDate.parse(text) != null;
                case "date-time" -> Instant.parse(text) != null;
                case "uuid" -> UUID.fromString(text) != null;
                case "uri" -> URI.create(text).isAbsolute();
                default -> true;
            };
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return false;
        }
    }

    private static Stream<String> check(boolean wrong, String fault) {
        return wrong ? Stream.of(fault) : Stream.empty();
    }
}
