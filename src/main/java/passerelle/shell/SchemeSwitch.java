package passerelle.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;

/** Light or dark; at first as the system has it, then as chosen in this browser. */
@JavaScript("context://scheme.js")
class SchemeSwitch extends Button {

    SchemeSwitch() {
        addClassName("scheme-switch");
        addThemeVariants(ButtonVariant.TERTIARY);
        var icon = new Span();
        icon.addClassName("scheme-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        setIcon(icon);
        setAriaLabel(getTranslation("shell.scheme"));
        getElement().executeJs("this.addEventListener('click', () => window.passerelleScheme.toggle())");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement().executeJs("window.passerelleScheme && window.passerelleScheme.apply()");
    }
}
