package passerelle.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;

/** Sends something to the security filter as a form of the page would, with the token against forged requests. */
final class PostForm {

    private static final String SEND = """
            const form = document.createElement('form');
            form.method = 'post';
            form.action = new URL($0, document.baseURI).href;
            const fields = {...$1};
            const token = document.querySelector('meta[name="_csrf"]');
            if (token) fields[document.querySelector('meta[name="_csrf_parameter"]')?.content || '_csrf'] = token.content;
            for (const [name, value] of Object.entries(fields)) {
              const field = document.createElement('input');
              field.type = 'hidden'; field.name = name; field.value = value;
              form.append(field);
            }
            document.body.append(form);
            form.submit();
            """;

    private PostForm() {}

    /** @param action the address, below that of the product */
    static void send(Component from, String action, Map<String, String> fields) {
        from.getElement().executeJs(SEND, action, JacksonUtils.mapToJson(fields));
    }
}
