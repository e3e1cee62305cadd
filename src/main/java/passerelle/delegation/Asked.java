package passerelle.delegation;

import passerelle.account.Admission;

/** A delegation that was just given, and how the colleague gets in. */
public record Asked(DelegationId delegation, Admission colleague) {}
