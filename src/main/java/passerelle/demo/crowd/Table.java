package passerelle.demo.crowd;

import java.util.Collections;

/** The tables of the facts about cities, each after those it refers to. */
enum Table {
    ACCOUNT("account", "id, email, email_look, name, name_folded, language, password, version"),
    CITY(
            "city",
            "id, code, name_local, name_en, name_fr, aliases, folded, sort_en, sort_fr, country, country_en, country_fr,"
                    + " region, website, network, latitude, longitude, officer_id, standing, standing_since, retracted,"
                    + " version"),
    ROLE_GRANT("role_grant", "id, account_id, role, city_id, valid_from, version"),
    FIGURES("city_facts", "id, city_id, fact_year, population, foreign_born, source, withdrawn, version"),
    LETTER("letter_of_interest", "id, city_id, dated_on, signatory, position_held, form, active, version"),
    DECLARATION(
            "declaration_of_intent",
            "id, city_id, city_signed_on, city_signatory, council_signed_on, council_signatory, active, version"),
    DECISION("standing_decision", "id, city_id, decision, decided_on, reason, active, version"),
    SKIP("skipped_step", "id, city_id, step, round_year, reason, skipped_at, skipped_by, active, version"),
    DOCUMENT(
            "document",
            "id, city_id, audience, subject, object_id, name, name_folded, type, size, sha256, stored_at, stored_by, version"),
    BYTES("document_bytes", "document_id, bytes, version"),
    ASSESSMENT(
            "assessment",
            "id, city_id, instrument, edition_id, round_year, opened_on, deadline, status, submitted_on, submitted_by,"
                    + " open_slot, round_slot, version"),
    ANSWER("answer", "assessment_id, indicator_code, kind, options, reason, revision, saved_at, saved_by, version"),
    RESULT(
            "result",
            "id, city_id, round_year, kind, edition_id, assessment_id, scoring_version, dated_on, dated_to_the,"
                    + " cities_compared, published_on, status, round_slot, source, version"),
    SCORE(
            "result_score",
            "result_id, kind, code, score_numerator, score_denominator, highest_numerator, highest_denominator,"
                    + " provisional"),
    REPORT(
            "index_report",
            "id, city_id, assessment_id, edition_id, round_year, status, begun_on, issued_on, language,"
                    + " cities_compared, read_on, round_slot, version"),
    VISIT(
            "expert_visit",
            "id, city_id, round_year, round_slot, starts_on, ends_on, representative, costs, status, planned_on,"
                    + " closed_on, version"),
    VISIT_EXPERT("expert_visit_expert", "visit_id, account_id"),
    VISIT_GRANT("expert_visit_grant", "visit_id, grant_id"),
    MEETING("meeting", "id, visit_id, held_on, whom, stakeholder, understanding, willingness, withdrawn, version"),
    FINDING(
            "finding",
            "id, visit_id, area_code, indicator_code, kind, author_id, author_name, recorded_at, withdrawn, version"),
    PROFILE("intercultural_profile", "id, city_id, round_year, round_slot, status, drafted_on, issued_on, version"),
    STRATEGY(
            "strategy",
            "id, city_id, round_year, round_slot, title, first_year, last_year, support_group_on, adopted_on,"
                    + " presented_on, recorded_on, withdrawn, version"),
    EVALUATION(
            "strategy_evaluation",
            "id, city_id, strategy_id, strategy_slot, round_year, opened_on, closed_on, withdrawn, version"),
    DISCUSSION("discussion", "id, evaluation_id, held_on, whom, withdrawn, version"),
    FEE(
            "fee",
            "id, city_id, fee_year, amount, notice_on, notice_reference, due_on, waived_on, waived_by, waived_because,"
                    + " version"),
    PAYMENT("payment", "id, fee_id, paid_on, amount, reference, live_reference, version"),
    TEXT("written_text", "subject, object_id, field, body, language, revision, saved_at, saved_by, version"),
    AUDIT("audit", "id, at, actor_name, act, subject, object_id, city_id, audience, value_before, value_after, reason");

    private final String insert;

    Table(String name, String columns) {
        var marks = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        this.insert = "insert into " + name + " (" + columns + ") values (" + marks + ")";
    }

    String insert() {
        return insert;
    }
}
