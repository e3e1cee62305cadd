package passerelle.delegation;

/** Who one delegation is with. */
record DelegatePerson(DelegationId delegation, Delegate person) {}
