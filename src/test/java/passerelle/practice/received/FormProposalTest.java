package passerelle.practice.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import passerelle.practice.PracticePart;
import passerelle.practice.form.Contact;
import passerelle.practice.form.Findings;
import passerelle.practice.form.FormContent;
import passerelle.practice.form.FormField;
import passerelle.practice.form.FormKind;
import passerelle.practice.form.FormNote;
import passerelle.practice.form.NoteKind;

class FormProposalTest {

    @Test
    void cutsATextThatIsTooLongBehindAWord() {
        var proposal = of("word ".repeat(10_001));

        assertThat(proposal.texts().get(PracticePart.CONTEXT))
                .hasSizeLessThanOrEqualTo(50_000)
                .endsWith("word");
        assertThat(proposal.notes()).contains(new FormNote(NoteKind.TOO_LONG, FormField.CONTEXT, ""));
    }

    @Test
    void cutsATextWithoutAnyBlankToo() {
        var proposal = of("x".repeat(50_001));

        assertThat(proposal.texts().get(PracticePart.CONTEXT)).hasSize(50_000);
        assertThat(proposal.notes()).contains(new FormNote(NoteKind.TOO_LONG, FormField.CONTEXT, ""));
    }

    private static FormProposal of(String context) {
        var nobody = new Contact("", "", "", "", "", "");
        var content = new FormContent(nobody, List.of(), "A title", "", null, context, "", "", "", "", List.of());
        var found = new Findings(
                FormKind.PRESENT, Locale.ENGLISH, content, List.of(), Map.of(), List.of(), List.of(), List.of());
        return new FormProposal(found, () -> {
            throw new AssertionError("Nothing becomes of it yet");
        });
    }
}
