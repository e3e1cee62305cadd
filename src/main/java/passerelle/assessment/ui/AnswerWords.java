package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.shared.ui.Phrases;

/** Answers to one indicator in the words of its reader. */
@NamedInterface("sheet")
public record AnswerWords(Indicator indicator, Component reader) {

    public String of(@Nullable AnswerValue value) {
        return switch (value) {
            case null -> reader.getTranslation("assessment.answer.none");
            case AnswerValue.Choice choice -> label(choice.option());
            case AnswerValue.Choices choices ->
                choices.options().stream().map(this::label).collect(Collectors.joining(" · "));
            case AnswerValue.NotApplicable none ->
                reader.getTranslation("assessment.answer.notapplicable", none.reason());
        };
    }

    private String label(String option) {
        return indicator.option(option).label().in(Phrases.locale());
    }
}
