package passerelle.practice.ui;

import com.vaadin.flow.component.textfield.TextField;
import passerelle.practice.PracticeChange;
import passerelle.shared.ui.LineLimit;
import passerelle.shared.ui.Phrases;

/** What the practice is called in one language. */
class TitleField extends TextField {

    private static final int LONGEST = 200;

    TitleField(ReportModel model, String language) {
        super();
        setLabel(getTranslation("practice.title"));
        setHelperText(getTranslation("practice.title.help"));
        getElement().setAttribute("lang", language);
        setRequiredIndicatorVisible(true);
        setWidthFull();
        setValue(model.practice().facts().title().in(language));
        LineLimit.of(LONGEST, this);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var refusal = model.write(new PracticeChange.Title(language, change.getValue()));
                if (refusal != null) {
                    setErrorMessage(Phrases.of(refusal));
                    setInvalid(true);
                }
            }
        });
    }
}
