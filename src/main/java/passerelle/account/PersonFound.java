package passerelle.account;

import java.util.List;

/** A person whom a reader looked for, with the roles that the reader may know of. */
public record PersonFound(AccountRow account, List<GrantRow> roles) {}
