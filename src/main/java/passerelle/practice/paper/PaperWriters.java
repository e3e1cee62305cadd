package passerelle.practice.paper;

import org.springframework.stereotype.Component;
import passerelle.practice.form.FormWriter;

/** The ways to write a sheet. */
@Component
class PaperWriters {

    private final FormWriter forms;
    private final SheetWriter sheets;

    PaperWriters(FormWriter forms, SheetWriter sheets) {
        this.forms = forms;
        this.sheets = sheets;
    }

    byte[] pdf(PracticeSheet sheet) {
        return sheets.write(SheetPage.of(sheet));
    }

    byte[] word(PracticeSheet sheet) {
        return forms.write(sheet.form(new PaperWords(sheet.frame())), sheet.photos(), sheet.frame());
    }
}
