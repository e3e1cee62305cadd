package passerelle;

import java.util.List;

/** What there is to see of the demo network, person by person. */
final class Screens {

    private static final String LUNDEN = "cities/se-lunden/";
    private static final String VALMORA = "cities/it-valmora/";
    private static final String PORTO_SOLE = "cities/es-porto-sole/";
    private static final String KASTREL = "cities/pl-kastrel/";
    private static final String BRUECKSTADT = "cities/de-bruckstadt/";
    private static final String VALE_CLARO = "cities/pt-vale-claro/";
    private static final String NORTHBRIDGE = "cities/ca-northbridge/";
    private static final String SAINT_AMARIN = "cities/fr-saint-amarin-les-ponts/";

    static final List<Tour> TOURS = List.of(
            new Tour(
                    "",
                    see("login", "login"),
                    see("login-refused", "login?error"),
                    see("login-wait", "login?wait=8"),
                    see("password-forgotten", "password/forgotten"),
                    see("sign-in-link", "sign-in"),
                    see("sign-in-link-spent", "sign-in/none"),
                    see("password-link-spent", "password/none"),
                    see("api", "api"),
                    see("library-public", "practices"),
                    see("practice-public", "practices/it-valmora-1"),
                    see("practice-unknown", "practices/it-nowhere-9"),
                    see("invitation-unknown", "invitation/none")),
            new Tour(
                    "secretariat",
                    see("home-secretariat", ""),
                    see("cities", "cities"),
                    see("cities-new", "cities", "cities.add"),
                    see("map", "map"),
                    see("compare", "compare?city=it-valmora"),
                    see("compare-band", "compare?city=it-valmora&group=population:-100000"),
                    see("compare-few", "compare?city=it-valmora&group=country:it&years=1"),
                    see("compare-save", "compare?city=it-valmora", "comparison.save"),
                    see("compare-saved", "compare?city=it-valmora", "comparison.save", "comparison.save.act"),
                    see("side-by-side", "compare/side-by-side?cities=it-valmora,se-lunden,es-porto-sole"),
                    see("side-by-side-none", "compare/side-by-side"),
                    see("own-groups", "compare/groups"),
                    see("own-group-new", "compare/groups", "comparison.groups.make"),
                    see("bands", "compare/bands"),
                    see("bands-add", "compare/bands", "comparison.bands.add"),
                    see("network", "network?city=it-valmora&in=area:education"),
                    see("network-few", "network?group=country:it&years=1"),
                    see("network-heat", "network?look=heat&city=it-valmora&sort=-area:education"),
                    see("network-scatter", "network?look=scatter&city=it-valmora"),
                    see("network-diversity", "network?look=scatter&city=it-valmora&across=foreign-born"),
                    see("network-course", "network?look=course"),
                    see("network-parts", "network?look=course&split=population&years=8"),
                    see("library", "practices"),
                    see("library-narrowed", "practices?text=neighbour&language=en"),
                    see("library-none", "practices?text=zzzz"),
                    see("library-map", "practices?map=europe"),
                    see("library-save", "practices?text=neighbour", "library.saved.save"),
                    see("practices-to-review", "practices/review"),
                    see("practices-of-network", "practices/review?status=all"),
                    see("forms", "practices/received"),
                    see("form-place", "practices/received", "practice.received.place"),
                    see("practice", "practices/it-valmora-1"),
                    see("classification", "practices/classification"),
                    see("term-change", "practices/classification", "practice.term.change"),
                    see("learning", "learning?area=business"),
                    see("learning-none", "learning?area=business&years=1"),
                    see("learning-new", "learning", "learning.group.make"),
                    see("learning-group", "learning", "Schools that mix"),
                    see("pipeline", "pipeline"),
                    see("filter-save", "pipeline?late=true", "journey.saved.save"),
                    see("many-officer", "pipeline", "journey.many.row", "journey.many.assign"),
                    see("many-round", "pipeline?late=true", "journey.many.row", "journey.many.round"),
                    see("many-remind", "pipeline", "journey.many.row", "journey.many.remind"),
                    see("board", "pipeline?view=board"),
                    see("network-results", "results"),
                    see("recompute", "results", "result.recompute.act"),
                    see("rounds", "rounds"),
                    see("round-open", "rounds/open"),
                    see("fees", "fees"),
                    see("accounts", "accounts"),
                    see("account-new", "accounts", "accounts.create"),
                    see("mails", "mails"),
                    see("own-account", "account"),
                    see("own-password", "account", "password.change"),
                    see("token-new", "account", "account.token.make"),
                    see("instruments", "instruments"),
                    see("instrument-add", "instruments", "instrument.add"),
                    see("edition", "instruments/icc-index/2022"),
                    see("edition-retire", "instruments/icc-index/2022", "instrument.retire"),
                    see("edition-draft", "instruments/icc-index/2027"),
                    see("edition-names", "instruments/icc-index/2027", "instrument.draft.names"),
                    see("edition-weights", "instruments/icc-index/2027", "instrument.draft.weights"),
                    see("edition-copy", "instruments/icc-index/2022", "instrument.copy"),
                    see("edition-preview", "instruments/icc-index/2027/preview?area=commitment"),
                    see("editions-compared", "instruments/icc-index/2027/changes?since=2022"),
                    see("import-none", "intakes"),
                    see("import-form", "intakes", "intake.begin"),
                    see("norms", "norms"),
                    see("search", "norms", "search.open"),
                    see("norm-change", "norms", "journey.norm.change"),
                    see("not-found", "cities/xx-nowhere")),
            new Tour(
                    "secretariat",
                    see("overview", LUNDEN + "overview"),
                    see("city-edit", LUNDEN + "overview", "city.edit"),
                    see("figures-form", LUNDEN + "overview", "city.figures.record"),
                    see("membership", LUNDEN + "membership"),
                    see("decision-form", LUNDEN + "membership", "membership.decision.record"),
                    see("membership-empty", SAINT_AMARIN + "membership"),
                    see("letter-form", SAINT_AMARIN + "membership", "membership.letter.record"),
                    see("step-skip", KASTREL + "overview", "journey.skip", "Step.DECLARATION"),
                    see("declaration-form", KASTREL + "membership", "membership.declaration.record"),
                    see("index", LUNDEN + "index"),
                    see("review", LUNDEN + "index", "assessment.continue"),
                    see("review-closed", LUNDEN + "index", "assessment.read"),
                    see("index-one-round", VALE_CLARO + "index"),
                    see("score-index", LUNDEN + "index", "%"),
                    see("score-area", LUNDEN + "index", "%", "diation"),
                    see("charts", LUNDEN + "charts"),
                    see("charts-rounds", VALMORA + "charts?from=2016&to=2022"),
                    see("learning-of-city", VALMORA + "learning?group=all"),
                    see("learning-few", LUNDEN + "learning?group=country:se"),
                    see("interest-form", LUNDEN + "learning", "learning.interest.say"),
                    see("presentation", VALMORA + "charts/presentation"),
                    see("presentation-bars", VALMORA + "charts/presentation?slide=3"),
                    see("presentation-slope", LUNDEN + "charts/presentation?slide=6"),
                    see("what-if", LUNDEN + "index", "%", "portrait.whatif.link"),
                    see("round-results", VALE_CLARO + "index", ": offici"),
                    see("result-publish", VALE_CLARO + "index", "result.unpublish"),
                    see("round-form", LUNDEN + "index", "assessment.open"),
                    see("report-file", LUNDEN + "index", "result.report.add.file"),
                    see("report-form", LUNDEN + "index", "result.report.issue"),
                    see("visit", VALMORA + "visit"),
                    see("visit-none", KASTREL + "visit"),
                    see("visit-plan", KASTREL + "visit", "visit.plan"),
                    see("visit-planned", BRUECKSTADT + "visit"),
                    see("visit-paper", BRUECKSTADT + "visit", "visit.attach"),
                    see("visit-form", BRUECKSTADT + "visit", "visit.correct"),
                    see("visit-close", BRUECKSTADT + "visit", "visit.close"),
                    see("visit-call-off", BRUECKSTADT + "visit", "visit.call.off"),
                    see("visit-reopen", VALMORA + "visit", "visit.reopen"),
                    see("object-history", BRUECKSTADT + "visit", "history.title")),
            new Tour(
                    "secretariat",
                    see("profile", VALMORA + "profile"),
                    see("profile-draft", VALE_CLARO + "profile"),
                    see("profile-issue", VALE_CLARO + "profile", "profile.issue"),
                    see("strategy", VALMORA + "strategy"),
                    see("strategy-draft", PORTO_SOLE + "strategy"),
                    see("practices", VALMORA + "practices"),
                    see("practices-none", KASTREL + "practices"),
                    see("practice-review", "practices/se-lunden-2"),
                    see("practice-publish", "practices/se-lunden-2", "practice.publish"),
                    see("strategy-form", VALE_CLARO + "strategy", "strategy.record"),
                    see("strategy-correct", PORTO_SOLE + "strategy", "strategy.correct"),
                    see("evaluation-reopen", VALMORA + "strategy", "evaluation.reopen"),
                    see("fees-of-city", PORTO_SOLE + "fees"),
                    see("fee-payment", PORTO_SOLE + "fees", "fee.pay"),
                    see("fee-notice", PORTO_SOLE + "fees", "fee.notice.correct"),
                    see("fee-waive", PORTO_SOLE + "fees", "fee.waive"),
                    see("documents", VALMORA + "documents"),
                    see("people", VALMORA + "people"),
                    see("history", VALMORA + "history")),
            new Tour("secretariat", see("viewing", VALMORA + "overview", "city.see.as")),
            new Tour(
                    "coordinator.valmora",
                    see("home-coordinator", ""),
                    see("city-of-coordinator", "cities/it-valmora"),
                    see("compare-of-coordinator", "compare", "Per il consiglio comunale"),
                    see("answer-sheet", VALMORA + "index", "assessment.continue"),
                    see("answer-sheet-profile", VALMORA + "index", "assessment.continue", "assessment.profile"),
                    see("workbook", VALMORA + "index", "assessment.continue", "workbook.page"),
                    see(
                            "answer-sheet-to-confirm",
                            VALMORA + "index",
                            "assessment.continue",
                            "assessment.filter.unconfirmed"),
                    see("answer-sheet-keys", VALMORA + "index", "assessment.continue", "assessment.keys"),
                    see("answer-sheet-evidence", VALMORA + "index", "assessment.continue", "assessment.evidence.known"),
                    see("pre-check", VALMORA + "index", "assessment.continue", "assessment.submit.check"),
                    see("delegation-form", VALMORA + "index", "assessment.continue", "delegation.ask"),
                    see("remark-form", VALMORA + "index", "assessment.continue", "remark.write"),
                    see("hand-over-form", VALMORA + "people", "delegation.hand.over"),
                    see("library-of-coordinator", "practices"),
                    see("practice-adapt", "practices/se-lunden-1", "reuse.tell"),
                    see("forms-of-city", "practices/received?city=it-valmora"),
                    see("form-read", "practices/it-valmora-3/received"),
                    see("practice-report", "practices/it-valmora-2/report"),
                    see("practice-check", "practices/it-valmora-2/report", "practice.submit"),
                    see("practice-link", "practices/it-valmora-2/report", "practice.link.add"),
                    see("evaluation-sheet", VALMORA + "strategy", "evaluation.read"),
                    see("denied", "accounts")),
            new Tour(
                    "coordinator.northbridge",
                    see("evaluation-open", NORTHBRIDGE + "strategy", "evaluation.open"),
                    see("visit-of-coordinator", NORTHBRIDGE + "visit")),
            new Tour("coordinator.vale-claro", see("profile-to-come", VALE_CLARO + "profile")),
            new Tour(
                    "coordinator.lunden",
                    see("home-waiting", ""),
                    see("answer-sheet-returned", LUNDEN + "index", "assessment.continue"),
                    see(
                            "delegation-change",
                            LUNDEN + "index",
                            "assessment.continue",
                            "gation, 1",
                            "delegation.change")),
            new Tour(
                    "contributor.lunden",
                    see("home-delegate", ""),
                    see("answer-sheet-delegate", "", "delegation.continue")),
            new Tour(
                    "contributor.valmora",
                    see("home-contributor", ""),
                    see("answer-sheet-contributor", VALMORA + "index", "assessment.continue")),
            new Tour(
                    "expert",
                    see("home-expert", ""),
                    see("visit-of-expert", VALE_CLARO + "visit"),
                    see("visit-meeting-form", BRUECKSTADT + "visit", "meeting.add"),
                    see("visit-finding-form", VALE_CLARO + "visit", "finding.add")),
            new Tour(
                    "analyst",
                    see("home-analyst", ""),
                    see("index-of-analyst", LUNDEN + "index"),
                    see("result-form", LUNDEN + "index", "result.record")));

    private Screens() {}

    /** What one person sees: nobody before signing in. */
    record Tour(String person, List<Screen> screens) {

        Tour(String person, Screen... screens) {
            this(person, List.of(screens));
        }

        @Override
        public String toString() {
            return person + " " + screens.getFirst().name();
        }
    }

    /**
     * @param press the keys or the words of the buttons and links to press one after the other on the page of that
     * address
     */
    record Screen(String name, String path, List<String> press) {}

    private static Screen see(String name, String path, String... press) {
        return new Screen(name, path, List.of(press));
    }
}
