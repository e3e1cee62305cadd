package passerelle.instrument;

/** The file of an edition as small as one can be that uses everything an edition may use. */
final class SmallEdition {

    static final String SOURCE = """
            instrument:
              code: icc-index
              version: '2031'
              title: {en: Small index, fr: Petit index}
              note: {en: Only for tests, fr: Pour les essais seulement}
            composites:
              - {code: lens, title: {en: Lens, fr: Prisme}, areas: [language]}
            indices:
              - code: core
                title: {en: Core, fr: Base}
                weights: {commitment: 1, lens: 2}
            profile:
              - code: population
                type: number
                title: {en: Population, fr: Population}
                help: {en: How many, fr: Combien}
                unit: {en: people, fr: personnes}
            areas:
              - code: commitment
                title: {en: Commitment, fr: Engagement}
                intro: {en: How far, fr: Jusqu’où}
                indicators:
                  - code: COM-01
                    topic: {en: Statement, fr: Déclaration}
                    question: {en: Is there one, fr: Y en a-t-il une}
                    example: {en: A motto, fr: Une devise}
                    kind: single
                    weight: 3
                    core: true
                    dimension: resource
                    evidence: required
                    options:
                      - {code: a, points: 100, label: {en: 'Yes', fr: Oui}}
                      - {code: b, points: 0, label: {en: 'No', fr: Non}}
                  - code: COM-02
                    topic: {en: Remarks, fr: Remarques}
                    question: {en: Anything else, fr: Autre chose}
                    example: {en: A word, fr: Un mot}
                    kind: text
                    weight: 0
                    core: false
                    evidence: optional
              - code: language
                title: {en: Language, fr: Langue}
                short: {en: Lang., fr: Lang.}
                intro: {en: Which ones, fr: Lesquelles}
                indicators:
                  - code: LAN-01
                    topic: {en: Lessons, fr: Cours}
                    question: {en: Which lessons, fr: Quels cours}
                    example: {en: A course, fr: Un cours}
                    kind: multiple
                    weight: 1
                    core: false
                    evidence: optional
                    notApplicable: true
                    options:
                      - {code: a, points: 60, label: {en: For children, fr: Pour les enfants}}
                      - {code: b, points: 50, label: {en: For adults, fr: Pour les adultes}}
                      - {code: c, points: 0, exclusive: true, label: {en: None, fr: Aucun}}
            """;

    private SmallEdition() {}

    /** The same with one passage written differently. */
    static String with(String passage, String instead) {
        if (!SOURCE.contains(passage)) {
            throw new IllegalArgumentException("Not in the file: " + passage);
        }
        return SOURCE.replace(passage, instead);
    }
}
