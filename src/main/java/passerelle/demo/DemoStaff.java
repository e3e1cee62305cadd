package passerelle.demo;

import passerelle.shared.AccountId;

/** Those of the demo who work for more than one city. */
public record DemoStaff(AccountId secretariat, AccountId expert, AccountId analyst) {}
