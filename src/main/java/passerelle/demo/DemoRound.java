package passerelle.demo;

import passerelle.assessment.AssessmentId;

/** An Index round of a city of the demo. */
record DemoRound(AssessmentId assessment, int year) {}
