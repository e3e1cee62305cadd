package passerelle.portrait;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import passerelle.instrument.EditionId;
import passerelle.result.Measure;
import passerelle.result.Publication;
import passerelle.result.ResultDetails;
import passerelle.result.ResultId;
import passerelle.result.ResultKind;
import passerelle.scoring.Score;
import passerelle.scoring.Scored;
import passerelle.shared.CityId;
import passerelle.shared.PartialDate;

/** Results of one city as the rules need them. */
final class TestRounds {

    static final EditionId EDITION = new EditionId(UUID.randomUUID());
    static final EditionId OTHER = new EditionId(UUID.randomUUID());

    static final Measure EDUCATION = Measure.area("education");
    static final Measure LANGUAGE = Measure.area("language");
    static final Measure MEDIA = Measure.area("media");

    private static final CityId CITY = new CityId(UUID.randomUUID());

    private TestRounds() {}

    static ResultDetails official(int round, Map<Measure, Integer> percents) {
        return result(round, ResultKind.OFFICIAL, EDITION, percents);
    }

    static ResultDetails indicative(int round, Map<Measure, Integer> percents) {
        return result(round, ResultKind.INDICATIVE, EDITION, percents);
    }

    static ResultDetails result(int round, ResultKind kind, EditionId edition, Map<Measure, Integer> percents) {
        var scores = new HashMap<Measure, Scored>();
        percents.forEach(
                (measure, percent) -> scores.put(measure, new Scored(Score.of(percent), Score.of(percent), false)));
        return new ResultDetails(
                new ResultId(UUID.randomUUID()),
                CITY,
                round,
                kind,
                edition,
                null,
                PartialDate.of(Year.of(round)),
                null,
                null,
                null,
                Publication.WITH_REPORT,
                "",
                scores);
    }
}
