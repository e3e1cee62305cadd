package passerelle.api;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import passerelle.library.LibraryExport;
import passerelle.practice.WrittenPractice;
import tools.jackson.databind.json.JsonMapper;

/** The library as JSON: a list of what this interface gives of each practice. */
@Component
@Order(2)
class PracticesFile implements LibraryExport {

    private final WholePractices whole;
    private final JsonMapper json;

    PracticesFile(WholePractices whole, JsonMapper json) {
        this.whole = whole;
        this.json = json;
    }

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public String type() {
        return MediaType.APPLICATION_JSON_VALUE;
    }

    @Override
    public void write(Stream<List<WrittenPractice>> pages, Locale reader, OutputStream out) {
        try (var items = json.writer().writeValuesAsArray(out)) {
            pages.forEach(page -> {
                whole.of(page).forEach(items::write);
                items.flush();
            });
        }
    }
}
