package passerelle.api.request;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.StreamUtils;
import passerelle.table.TableWriter;

/** Writes the table of an answer as programs read one: RFC 4180, commas, UTF-8. */
class CsvConverter extends AbstractHttpMessageConverter<Answer<?>> {

    CsvConverter() {
        super(Format.CSV.type());
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Answer.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Answer<?> readInternal(Class<? extends Answer<?>> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Tables are only written", message);
    }

    @Override
    protected void writeInternal(Answer<?> answer, HttpOutputMessage message) throws IOException {
        write(answer, message);
    }

    private static <T> void write(Answer<T> answer, HttpOutputMessage message) throws IOException {
        var sheet = answer.sheet();
        TableWriter.data(
                StreamUtils.nonClosing(message.getBody()),
                sheet.header(),
                sheet.lines().apply(answer.body()));
    }
}
