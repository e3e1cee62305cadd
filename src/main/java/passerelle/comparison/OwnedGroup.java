package passerelle.comparison;

import passerelle.shared.AccountId;

/** A group with the name of its owner. */
record OwnedGroup(OwnGroup group, String owner) {

    OwnGroupDetails readBy(AccountId reader) {
        return new OwnGroupDetails(
                group.id(), group.name(), group.isShared(), group.isOf(reader), owner, group.cities());
    }
}
