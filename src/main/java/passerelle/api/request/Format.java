package passerelle.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** In what an answer is written. */
enum Format {
    JSON(MediaType.APPLICATION_JSON),
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8));

    /** The parameter that says it where a header is hard to set. */
    static final String PARAMETER = "format";

    private final MediaType type;

    Format(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    /** How an address ends that asks for it. */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The end of the address decides, then the parameter, then the header. */
    static Format of(HttpServletRequest request) {
        return ending(request.getRequestURI())
                .or(() -> Optional.ofNullable(request.getParameter(PARAMETER)).map(Format::named))
                .orElseGet(() -> accepted(request.getHeader(HttpHeaders.ACCEPT)));
    }

    private static Optional<Format> ending(String address) {
        return Stream.of(values())
                .filter(format -> address.endsWith(format.suffix()))
                .findFirst();
    }

    private static Format named(String name) {
        return Stream.of(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Parameters.badValue(PARAMETER, name).with("known", List.of("json", "csv")));
    }

    private static Format accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return JSON;
        }
        try {
            var wanted = MediaType.parseMediaTypes(header);
            MimeTypeUtils.sortBySpecificity(wanted);
            wanted.sort(Comparator.comparing(MediaType::getQualityValue).reversed());
            return wanted.stream()
                    .filter(type -> type.getQualityValue() > 0)
                    .flatMap(type -> Stream.of(values()).filter(format -> type.isCompatibleWith(format.type)))
                    .findFirst()
                    .orElseThrow(() -> unacceptable(header));
        } catch (InvalidMediaTypeException unreadable) {
            throw unacceptable(header);
        }
    }

    private static Refused unacceptable(String header) {
        return new Refused(ProblemKind.NOT_ACCEPTABLE, header)
                .with(
                        "known",
                        Stream.of(values())
                                .map(format -> format.type.toString())
                                .toList());
    }
}
