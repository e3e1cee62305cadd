package passerelle.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import passerelle.table.TableWriter;

/** Empty tables to fill in: the columns in the reader's language and one line as an example. */
public final class IntakeTemplates {

    private IntakeTemplates() {}

    /** With semicolons and a byte order mark, as Excel opens it in one go. */
    public static void csv(IntakeKind kind, Locale reader, OutputStream out) throws IOException {
        TableWriter.csv(out, header(kind, reader), lines(kind));
    }

    public static void xlsx(IntakeKind kind, Locale reader, OutputStream out) throws IOException {
        TableWriter.xlsx(out, kind.key(), header(kind, reader), lines(kind));
    }

    private static List<String> header(IntakeKind kind, Locale reader) {
        return kind.columns().stream()
                .map(column -> ColumnNames.in(column, reader) + (column.required() ? " *" : ""))
                .toList();
    }

    private static Stream<List<Object>> lines(IntakeKind kind) {
        return Stream.of(List.copyOf(kind.example()));
    }
}
