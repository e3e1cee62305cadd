package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryButton;
import passerelle.document.DocumentService;
import passerelle.document.ui.DocumentList;
import passerelle.instrument.EditionService;
import passerelle.result.IndexReportDetails;
import passerelle.result.IndexReportService;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;
import passerelle.text.TextService;

/** One Index report with its facts, files, texts and what the reader may do with it. */
@Component
class ReportPages {

    private final ReportForms forms;
    private final DocumentService documents;
    private final TextService texts;
    private final EditionService editions;
    private final AuditLog audit;
    private final CurrentUser user;

    ReportPages(
            ReportForms forms,
            DocumentService documents,
            TextService texts,
            EditionService editions,
            AuditLog audit,
            CurrentUser user) {
        this.forms = forms;
        this.documents = documents;
        this.texts = texts;
        this.editions = editions;
        this.audit = audit;
        this.user = user;
    }

    Div of(IndexReportDetails report) {
        var secretariat = user.is(report.city(), Role.SECRETARIAT);
        var page = new Div(facts(report), papers(report), texts(report, secretariat && !report.isIssued()));
        page.addClassName("index-report");
        if (secretariat) {
            page.add(report.isIssued() ? actsOnIssued(report) : actsOnDraft(report));
        } else if (report.isIssued() && report.readOn() == null && user.is(report.city(), Role.COORDINATOR)) {
            page.add(new PrimaryButton("result.report.read", () -> forms.acknowledge(report)));
        }
        page.add(new HistoryButton(
                audit, report.city(), IndexReportService.SUBJECT, report.id().value()));
        return page;
    }

    private FactList facts(IndexReportDetails report) {
        var ui = UI.getCurrent();
        var facts = new FactList().with(ui.getTranslation("result.report.status"), ReportBadge.of(report));
        if (report.issuedOn() != null) {
            facts.with(ui.getTranslation("result.report.issued.on"), Phrases.date(report.issuedOn()));
        }
        if (report.language() != null) {
            facts.with(
                    ui.getTranslation("result.report.language"),
                    report.language().name(Phrases.locale()));
        }
        if (report.citiesCompared() != null) {
            facts.with(ui.getTranslation("result.cities"), Phrases.number(report.citiesCompared()));
        }
        if (report.readOn() != null) {
            facts.with(ui.getTranslation("result.report.read.on"), Phrases.date(report.readOn()));
        }
        return facts;
    }

    private DocumentList papers(IndexReportDetails report) {
        return new DocumentList(
                documents,
                documents.of(IndexReportService.SUBJECT, List.of(report.id().value())));
    }

    private ReportTexts texts(IndexReportDetails report, boolean writable) {
        return new ReportTexts(texts, report, editions.get(report.edition()), writable);
    }

    private Div actsOnDraft(IndexReportDetails report) {
        return acts(
                new PrimaryButton("result.report.issue", () -> forms.issue(report)),
                new QuietButton("result.report.add.file", () -> forms.addFile(report)),
                new QuietButton("result.report.withdraw", () -> forms.withdraw(report)));
    }

    private Div actsOnIssued(IndexReportDetails report) {
        return acts(
                new QuietButton("result.report.correct", () -> forms.correct(report)),
                new QuietButton("result.report.take.back", () -> forms.takeBack(report)));
    }

    private static Div acts(Button... buttons) {
        var acts = new Div(buttons);
        acts.addClassName("acts");
        return acts;
    }
}
