package passerelle.text.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import passerelle.shared.ui.MarkdownProse;

/** Four buttons above a long text, and how it will be read. */
@JavaScript("context://markdown-tools.js")
class MarkdownTools extends Div {

    private final TextArea area;
    private final Button preview = new Button();
    private final MarkdownProse read = new MarkdownProse("");

    /** @param label of the text, which the buttons tell to those who hear them */
    MarkdownTools(TextArea area, String label) {
        this.area = area;
        addClassName("markdown-tools");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", getTranslation("text.tools", label));
        var name = new Span(label);
        name.addClassName("markdown-label");
        name.getElement().setAttribute("aria-hidden", "true");
        add(name, tool("bold", "B"), tool("list", "•"), tool("numbered", "1."), tool("link", "↗"), preview);
        preview.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        preview.addClassName("markdown-preview");
        preview.addClickListener(click -> look(!read.isVisible()));
        read.addClassName("markdown-read");
        look(false);
    }

    /** What it will look like, to stand below the text. */
    MarkdownProse read() {
        return read;
    }

    void follow() {
        if (read.isVisible()) {
            read.show(area.getValue());
        }
    }

    private void look(boolean open) {
        read.setVisible(open);
        preview.setText(getTranslation(open ? "text.preview.close" : "text.preview"));
        preview.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        follow();
    }

    private Button tool(String name, String sign) {
        var button = new Button(sign);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("markdown-" + name);
        button.setAriaLabel(getTranslation("text.tool." + name));
        button.setTooltipText(getTranslation("text.tool." + name));
        button.getElement()
                .executeJs(
                        "this.addEventListener('click', () => window.passerelleMarkdown.apply($0, $1, $2))",
                        area,
                        name,
                        getTranslation("text.tool.link.label"));
        return button;
    }
}
