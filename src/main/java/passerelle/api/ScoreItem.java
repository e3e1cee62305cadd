package passerelle.api;

import passerelle.api.request.Parameters;
import passerelle.result.Measure;
import passerelle.scoring.Scored;
import passerelle.shared.LocalizedText;

/**
 * A whole percent, rounded once with halves up; the exact fraction stays inside.
 *
 * @param measure its code, the same in every edition
 * @param kind area, composite or index
 * @param highest what it could still become where a question is unanswered; else the percent itself
 */
record ScoreItem(String measure, String kind, LocalizedText title, int percent, int highest, boolean provisional) {

    static ScoreItem of(Measure measure, LocalizedText title, Scored scored) {
        return new ScoreItem(
                measure.code(),
                Parameters.name(measure.kind()),
                title,
                scored.score().rounded(),
                scored.highest().rounded(),
                scored.provisional());
    }
}
