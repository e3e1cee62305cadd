package passerelle.api.request;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says in the headers what an answer knows of itself, and unpacks it for programs. */
@ControllerAdvice("passerelle.api")
class AnswerAdvice implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return returned.getParameterType() == Answer.class;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!(body instanceof Answer<?> answer)) {
            return body;
        }
        describe(answer, response.getHeaders());
        if (converter == CsvConverter.class) {
            response.getHeaders()
                    .setContentDisposition(ContentDisposition.inline()
                            .filename(answer.name() + Format.CSV.suffix())
                            .build());
            return answer;
        }
        return answer.body();
    }

    private static void describe(Answer<?> answer, HttpHeaders headers) {
        var changedAt = answer.changedAt();
        if (changedAt != null) {
            headers.setLastModified(changedAt);
        }
        if (answer.body() instanceof Listed<?> list) {
            headers.set(HttpHeaders.LINK, list.links().header());
            headers.set("X-Total-Count", String.valueOf(list.total()));
        }
    }
}
